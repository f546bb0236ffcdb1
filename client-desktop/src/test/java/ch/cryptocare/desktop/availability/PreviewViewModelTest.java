package ch.cryptocare.desktop.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AvailabilityPreviewRequest;
import ch.cryptocare.desktop.window.Hours;
import java.time.DayOfWeek;
import java.util.ArrayDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What would be free is seen while Ada types. */
class PreviewViewModelTest {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final HoursStage stage = new HoursStage((_, what) -> waiting.add(what));
    private final AvailabilityViewModel hours = stage.hours;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void thePreviewIsAskedForOnceTheTypingRests() {
        rest();
        var before = previews();
        var friday = draft().add(DayOfWeek.FRIDAY);
        friday.from.text.set("1");
        friday.from.text.set("10");
        assertThat(previews()).isEqualTo(before);

        rest();

        // What is typed, and what holds.
        assertThat(previews()).isEqualTo(before + 2);
        var shown = (PreviewViewModel.State.Shown) hours.preview.stateProperty().get();
        assertThat(shown.count(PreviewSlot.Kind.NEW)).isEqualTo(2);
        assertThat(shown.count(PreviewSlot.Kind.GONE)).isZero();
    }

    @Test
    void timesThatWouldGoAreSeenToGo() {
        var monday = draft().day(DayOfWeek.MONDAY);
        draft().remove(DayOfWeek.MONDAY, monday.getLast());
        rest();

        var shown = (PreviewViewModel.State.Shown) hours.preview.stateProperty().get();
        assertThat(shown.slots())
                .filteredOn(slot -> slot.kind() == PreviewSlot.Kind.GONE)
                .hasSize(4);
    }

    @Test
    void aPreviewOfWhatCannotBeReadIsNotAskedFor() {
        rest();
        var before = previews();
        draft().day(DayOfWeek.MONDAY).getFirst().to.text.set("noo");
        rest();

        assertThat(hours.preview.stateProperty().get()).isInstanceOf(PreviewViewModel.State.Unreadable.class);
        assertThat(previews()).isEqualTo(before);
    }

    @Test
    void anotherWeekIsPreviewedInThePractitionersDates() {
        hours.preview.turn(1);

        var asked = Hours.read(
                stage.server.asked("POST " + Hours.ADAS + "/preview").getLast(), AvailabilityPreviewRequest.class);
        assertThat(asked.from()).isEqualTo("2026-11-30");
        assertThat(asked.to()).isEqualTo("2026-12-07");
    }

    private PlanDraft draft() {
        return hours.edits.draft().orElseThrow();
    }

    private void rest() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    private int previews() {
        return stage.server.asked("POST " + Hours.ADAS + "/preview").size();
    }
}
