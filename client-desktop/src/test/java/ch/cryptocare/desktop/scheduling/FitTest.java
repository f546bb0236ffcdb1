package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday, two in the afternoon; Ada is away from five to six, Ben has three o'clock, Cleo half past three. */
class FitTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "16:00, FREE",
        "15:00, TAKEN",
        "15:45, TAKEN",
        "14:45, TAKEN",
        "14:30, FREE",
        "17:30, AWAY",
        "16:45, AWAY",
        "20:00, OUTSIDE_HOURS",
        "13:00, OVER",
        "13:45, FREE",
    })
    void aTimeSuitsOrNot(String time, Fit fit) {
        assertThat(of(time, Optional.empty())).isEqualTo(fit);
    }

    @Test
    void whatIsMovedDoesNotStandInItsOwnWay() {
        assertThat(of("14:45", Optional.of(Calendars.BENS))).isEqualTo(Fit.FREE);
        assertThat(of("15:15", Optional.of(Calendars.BENS))).isEqualTo(Fit.TAKEN);
    }

    private static Fit of(String time, Optional<AppointmentId> moved) {
        var start = Instant.parse("2026-11-23T" + time + ":00Z").minus(Duration.ofHours(1));
        var agenda = Calendars.ofAda(Calendars.bens(), Calendars.cleos());
        return Fit.of(agenda, Slot.of(start, Duration.ofMinutes(30)), moved, World.NOW);
    }
}
