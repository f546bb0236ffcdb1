package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ben has chosen a slot; Ada is open 08:00 to 12:00, every 30 minutes, and 10:00 to 10:30 is taken. */
class ChosenSlotTest {
    private final Practice practice = Practice.daily("08:00-12:00")
            .taken("10:00", 30)
            .away("11:00", "11:30")
            .now("07:00");

    @ParameterizedTest(name = "{0} for {1} minutes: {2}")
    @CsvSource({
        "08:00, 30, ",
        "09:30, 30, ",
        "11:30, 30, ",
        "10:00, 30, SLOT_TAKEN",
        "09:45, 30, SLOT_TAKEN",
        "08:15, 30, SLOT_NOT_OFFERED",
        "08:00, 60, SLOT_NOT_OFFERED",
        "08:00, 20, SLOT_NOT_OFFERED",
        "11:00, 30, SLOT_NOT_OFFERED",
        "12:00, 30, SLOT_NOT_OFFERED",
        "06:30, 30, SLOT_NOT_OFFERED",
    })
    void isAllowedTakenOrWasNeverOffered(String start, int minutes, ProblemType problem) {
        var chosen = Slot.of(practice.at(start), Duration.ofMinutes(minutes));
        var refusal =
                FreeSlots.refusalFor(practice.schedule(), practice.consultation(), practice.busy, chosen, practice.now);
        if (problem == null) assertThat(refusal).isEmpty();
        else assertThat(refusal).get().extracting(no -> no.type).isEqualTo(problem);
        assertThat(allows(chosen)).isEqualTo(problem == null);
    }

    @Test
    void aBufferMakesASlotTaken() {
        practice.buffers(0, 15);
        var refusal = FreeSlots.refusalFor(
                practice.schedule(), practice.consultation(), practice.busy, practice.slot("09:30"), practice.now);
        assertThat(refusal).get().extracting(no -> no.type).isEqualTo(ProblemType.SLOT_TAKEN);
    }

    @Test
    void aMovedAppointmentIsLeftOutOfTheBusyTimeSoThatItsOldDayIsFree() {
        practice.caps(1, null);
        assertThat(allows(practice.slot("09:00"))).isFalse();
        practice.busy.clear();
        assertThat(allows(practice.slot("09:00"))).isTrue();
    }

    @ParameterizedTest(name = "held at {0}, paid late: {1}")
    @CsvSource({"08:00, true", "10:00, false", "09:45, false", "11:00, false", "18:00, true"})
    void aLapsedHoldFitsWhereNothingHasComeInBetween(String start, boolean fits) {
        assertThat(stillFits(start)).isEqualTo(fits);
    }

    @Test
    void aLapsedHoldDoesNotFitIntoAFullDay() {
        practice.caps(1, null);
        assertThat(stillFits("08:00")).isFalse();
    }

    private boolean stillFits(String start) {
        var lapsed = Appointment.held(
                new AppointmentId(new UUID(0, 3)),
                Practice.ADA,
                new PatientKey("ben"),
                Agreement.on(practice.consultation(), CancellationTerms.DEFAULT),
                practice.slot(start),
                practice.now);
        return FreeSlots.stillFits(practice.schedule(), lapsed, practice.busy);
    }

    private boolean allows(Slot chosen) {
        return practice.slots(Slot.of(chosen.start(), Duration.ofNanos(1))).contains(chosen);
    }
}
