package ch.cryptocare.desktop.async;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.desktop.api.Offline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Background background = Background.immediate();
    private final List<String> heard = new ArrayList<>();

    @Test
    void whatCameIsGivenToWhatFollows() {
        var busy = new SimpleBooleanProperty();

        background.run(() -> "slots").whileBusy(busy).then(heard::add);

        assertThat(heard).containsExactly("slots");
        assertThat(busy.get()).isFalse();
    }

    @Test
    void aRefusalAnAbsenceAndAMistakeAreToldApart() {
        background
                .run(() -> {
                    throw new Refusal(ProblemType.SLOT_TAKEN);
                })
                .refused(refusal -> heard.add(refusal.type.code()));
        background
                .run(() -> {
                    throw new Offline("away");
                })
                .offline(() -> heard.add("away"));
        background
                .run(() -> {
                    throw new IllegalStateException("on purpose");
                })
                .failed(failure -> heard.add(failure.getClass().getSimpleName()));

        assertThat(heard).containsExactly("slot-taken", "away", "Bug");
    }

    @Test
    void whatNobodyWaitedForIsHeardAllTheSame() {
        var unheard = new ArrayList<Failure>();
        background.otherwise(unheard::add);

        background.run(() -> {
            throw new IllegalStateException("on purpose");
        });

        assertThat(unheard)
                .singleElement()
                .isInstanceOfSatisfying(
                        Failure.Bug.class, bug -> assertThat(bug.reference()).hasSize(8));
    }

    @Test
    void whatIsShownStaysWhileTheServerIsAway() {
        var call = new AtomicInteger();
        var loaded = new Loaded<>(
                background,
                () -> {
                    if (call.incrementAndGet() == 2) throw new Offline("away");
                    return List.of("Ben");
                },
                List::isEmpty);
        assertThat(loaded.state()).isInstanceOf(Loaded.State.Loading.class);

        loaded.load();
        loaded.load();

        assertThat(loaded.state()).isEqualTo(new Loaded.State.Shown<>(List.of("Ben")));
    }

    @Test
    void whatCannotBeLoadedAtAllSaysSoAndNothingIsCalledEmpty() {
        var loaded = new Loaded<List<String>>(
                background,
                () -> {
                    throw new Offline("away");
                },
                List::isEmpty);
        loaded.load();
        assertThat(loaded.state()).isInstanceOf(Loaded.State.Failed.class);

        loaded.show(List.of());
        assertThat(loaded.state()).isInstanceOf(Loaded.State.Empty.class);
    }

    @Test
    void onlyTheLastOfSeveralWishesIsDoneOnceItIsQuiet() {
        var waiting = new ArrayDeque<Runnable>();
        var debounce = new Debounce(Background.immediate((_, what) -> waiting.add(what)), Duration.ofSeconds(1));
        debounce.soon(() -> heard.add("first"));
        debounce.soon(() -> heard.add("last"));
        assertThat(heard).isEmpty();

        waiting.forEach(Runnable::run);

        assertThat(heard).containsExactly("last");
    }
}
