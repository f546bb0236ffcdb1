package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.WalkInApi;
import ch.cryptocare.common.contract.scheduling.WalkInPage;
import ch.cryptocare.common.contract.scheduling.WalkInRequest;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Who came without an appointment and waits, the same at all desks of a practice. */
public final class QueueViewModel {
    public final Loaded<List<WalkInSummary>> waiting;
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    public QueueViewModel(ServerApi api, Background background, Notices notices, Text text) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        waiting = new Loaded<>(background, () -> api.call(WalkInApi.WAITING).items(), List::isEmpty);
    }

    public void load() {
        waiting.load();
    }

    public int count() {
        return waiting.state() instanceof Loaded.State.Shown<List<WalkInSummary>>(var people) ? people.size() : 0;
    }

    /** Somebody came. */
    public void add(WalkInRequest who, Runnable added, Consumer<Failure> failed) {
        background
                .run(() -> api.call(WalkInApi.ADD, who))
                .whileBusy(busy)
                .then(page -> {
                    show(page);
                    added.run();
                })
                .failed(failed);
    }

    /** Somebody waits no more; it can be taken back. */
    public void leave(WalkInSummary who) {
        background
                .run(() -> api.call(Ask.of(WalkInApi.LEAVE, who.id())))
                .then(page -> {
                    show(page);
                    notices.done(text.of("queue.left", who.name()), () -> comeBack(who.id()));
                })
                .failed(this::trouble);
    }

    private void comeBack(UUID who) {
        background
                .run(() -> api.call(Ask.of(WalkInApi.COME_BACK, who)))
                .then(this::show)
                .failed(this::trouble);
    }

    private void show(WalkInPage page) {
        waiting.show(page.items());
    }

    /** Another desk may have been faster. */
    private void trouble(Failure failure) {
        notices.trouble(failure);
        load();
    }
}
