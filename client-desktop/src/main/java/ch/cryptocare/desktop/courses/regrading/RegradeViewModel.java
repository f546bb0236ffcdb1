package ch.cryptocare.desktop.courses.regrading;

import ch.cryptocare.common.contract.authoring.RegradePreview;
import ch.cryptocare.common.contract.authoring.RegradeRequest;
import ch.cryptocare.common.contract.authoring.RegradeWish;
import ch.cryptocare.common.contract.authoring.RegradesApi;
import ch.cryptocare.common.contract.authoring.SatQuestion;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The questions that people were asked, and their correction: first what it does, then the deed. */
public final class RegradeViewModel {
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    final Loaded<List<SatQuestion>> questions;

    private final CourseId course;
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    public RegradeViewModel(CourseId course, ServerApi api, Background background, Notices notices, Text text) {
        this.course = course;
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        questions = new Loaded<>(
                background,
                () -> api.call(RegradesApi.QUESTIONS, course.value()).items(),
                List::isEmpty);
    }

    void preview(RegradeWish wish, Consumer<RegradePreview> shown, Consumer<String> refused) {
        background
                .run(() -> api.call(RegradesApi.PREVIEW, course.value(), wish))
                .whileBusy(busy)
                .then(shown)
                .failed(failure -> refused.accept(notices.sentence(failure)));
    }

    /** @param seen what its author looked at */
    void regrade(RegradeWish wish, RegradePreview seen, String reason, Runnable done, Consumer<String> refused) {
        if (reason.isBlank()) {
            refused.accept(text.of("regrade.reason.missing"));
            return;
        }
        background
                .run(() -> api.call(
                        RegradesApi.REGRADE, course.value(), new RegradeRequest(wish, seen.fingerprint(), reason)))
                .whileBusy(busy)
                .then(made -> {
                    done.run();
                    notices.done(text.of("regrade.done", made.changed()));
                    questions.load();
                })
                .failed(failure -> refused.accept(notices.sentence(failure)));
    }

    String words(Map<String, String> byTag) {
        return byTag.getOrDefault(
                text.language().tag(), byTag.values().stream().findFirst().orElse(""));
    }
}
