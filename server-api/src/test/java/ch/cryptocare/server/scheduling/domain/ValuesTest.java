package ch.cryptocare.server.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would make a slot computation endless or wrong cannot be made. */
class ValuesTest {
    @ParameterizedTest(name = "from minute {0} to {1}")
    @CsvSource({"-1, 60", "1440, 1500", "60, 60", "60, 59", "0, 1441", "600, 2041"})
    void aWindowStartsWithinItsDayAndLastsAtMostADay(int from, int to) {
        assertThatThrownBy(() -> new DayWindow(from, to)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "length {0}, step {1}, buffers {2} and {3}")
    @CsvSource({
        "PT0S, PT30M, PT0S, PT0S",
        "-PT30M, PT30M, PT0S, PT0S",
        "PT30M, PT0S, PT0S, PT0S",
        "PT30M, PT0.000000001S, PT0S, PT0S",
        "PT30M, -PT1M, PT0S, PT0S",
        "PT30M, PT59S, PT0S, PT0S",
        "PT12H1M, PT30M, PT0S, PT0S",
        "PT30M30S, PT30M, PT0S, PT0S",
        "PT30M, PT30M, -PT1M, PT0S",
        "PT30M, PT30M, PT0S, PT13H",
    })
    void aServiceTakesWholeMinutes(Duration length, Duration step, Duration before, Duration after) {
        var names = Map.of(Language.FR, "Consultation", Language.EN, "Consultation");
        var video = ConsultationMode.VIDEO;
        assertThatThrownBy(() -> new ServiceType(
                        Practice.CONSULTATION, names, length, step, before, after, Sats.ZERO, video, null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aServiceHasANameInEveryLanguage() {
        var minute = Duration.ofMinutes(1);
        assertThatThrownBy(() -> new ServiceType(
                        Practice.CONSULTATION,
                        Map.of(Language.FR, "Consultation"),
                        minute,
                        minute,
                        minute,
                        minute,
                        Sats.ZERO,
                        ConsultationMode.VIDEO,
                        null))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "notice {0}, horizon {1}, caps {2} and {3}")
    @CsvSource({
        "-PT1S, 30, 1, 1",
        "P731D, 30, 1, 1",
        "PT0S, -1, 1, 1",
        "PT0S, 731, 1, 1",
        "PT0S, 30, 0, 1",
        "PT0S, 30, 1, 0"
    })
    void aPolicyIsWithinReason(Duration notice, int horizon, int daily, int weekly) {
        assertThatThrownBy(() -> new BookingPolicy(Alignment.GRID, notice, horizon, daily, weekly))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void noBufferIsNegative() {
        var slot = new Practice().slot("09:00");
        var minute = Duration.ofMinutes(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new BusyInterval.Taken(slot, minute.negated(), minute));
        assertThatIllegalArgumentException().isThrownBy(() -> new BusyInterval.Taken(slot, minute, minute.negated()));
        assertThatThrownBy(() -> new CancellationTerms(minute.negated())).isInstanceOf(Refusal.class);
    }

    @Test
    void aPatientsKeyIsNotBlankAndASequenceNotNegative() {
        var held = AppointmentTest.held();
        assertThatIllegalArgumentException().isThrownBy(() -> new PatientKey(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Appointment(
                        held.id(),
                        held.practitioner(),
                        held.patient(),
                        held.agreement(),
                        held.slot(),
                        held.status(),
                        -1,
                        Instant.EPOCH));
    }
}
