package ch.cryptocare.server.scheduling.domain;

import static ch.cryptocare.common.problem.ProblemType.APPOINTMENT_NOT_OPEN;
import static ch.cryptocare.common.problem.ProblemType.TOO_LATE_TO_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ben's appointment with Ada, on Monday at 09:00 for half an hour, free to cancel until a day before. */
class AppointmentTest {
    private static final Practice PRACTICE = new Practice();
    private static final Instant START = PRACTICE.at("09:00");
    private static final Instant LONG_BEFORE = START.minus(Duration.ofDays(3));
    private static final Instant LATE = START.minus(Duration.ofHours(3));
    private static final Slot TUESDAY = PRACTICE.slot("2026-06-16T09:00");

    static Appointment held() {
        return Appointment.held(
                new AppointmentId(new UUID(0, 7)),
                Practice.ADA,
                new PatientKey("ben"),
                Agreement.on(PRACTICE.buffers(5, 10).consultation(), CancellationTerms.DEFAULT),
                PRACTICE.slot("09:00"),
                LONG_BEFORE.plus(Duration.ofMinutes(15)));
    }

    /** What each transition makes of each state; {@code same} changes nothing, {@code -} is refused. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            from      | booked | late   | expired | arrived | fulfilled | noshow | cancelled
            PENDING   | BOOKED | BOOKED | EXPIRED | -       | -         | -      | CANCELLED
            BOOKED    | same   | same   | -       | ARRIVED | FULFILLED | NOSHOW | CANCELLED
            ARRIVED   | same   | same   | -       | same    | FULFILLED | -      | CANCELLED
            FULFILLED | same   | same   | -       | same    | same      | -      | -
            NOSHOW    | same   | same   | -       | -       | -         | same   | -
            CANCELLED | -      | -      | -       | -       | -         | -      | same
            EXPIRED   | -      | BOOKED | same    | -       | -         | -      | -
            """, useHeadersInDisplayName = true)
    void goesFromStateToState(
            AppointmentStatus from,
            String booked,
            String late,
            String expired,
            String arrived,
            String fulfilled,
            String noshow,
            String cancelled) {
        check(from, Appointment::booked, booked);
        check(from, Appointment::bookedLate, late);
        check(from, Appointment::expired, expired);
        check(from, Appointment::arrived, arrived);
        check(from, Appointment::fulfilled, fulfilled);
        check(from, appointment -> appointment.noshow(START), noshow);
        check(from, appointment -> appointment.cancelledBy(Party.PRACTITIONER, LATE), cancelled);
    }

    private static void check(AppointmentStatus from, UnaryOperator<Appointment> transition, String expected) {
        var appointment = in(from);
        switch (expected) {
            case "-" -> assertThat(refusal(() -> transition.apply(appointment))).isEqualTo(APPOINTMENT_NOT_OPEN);
            case "same" -> assertThat(transition.apply(appointment)).isSameAs(appointment);
            default ->
                assertThat(transition.apply(appointment).status()).isEqualTo(AppointmentStatus.valueOf(expected));
        }
    }

    @Test
    void reschedulingMovesItAndTellsTheCalendar() {
        var moved = held().booked().rescheduledTo(TUESDAY, Party.PATIENT, LONG_BEFORE);
        assertThat(moved.slot()).isEqualTo(TUESDAY);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.agreement()).isEqualTo(held().agreement());
        assertThat(moved.rescheduledTo(TUESDAY, Party.PATIENT, LONG_BEFORE)).isSameAs(moved);
    }

    @ParameterizedTest(name = "{0}, {1} hours before: {2}")
    @CsvSource({
        "PATIENT, 25, ",
        "PATIENT, 24, ",
        "PATIENT, 23, TOO_LATE_TO_CHANGE",
        "PRACTITIONER, 1, ",
        "PATIENT, 0, TOO_LATE_TO_CHANGE",
        "PRACTITIONER, 0, ",
        "PRACTITIONER, -1, TOO_LATE_TO_CHANGE",
    })
    void aPatientMovesItWhileCancellingIsFreeThePracticeUntilItsEnd(Party by, int hours, ProblemType refused) {
        var now = START.minus(Duration.ofHours(hours));
        var booked = held().booked();
        assertThat(booked.canBeMoved(by, now)).isEqualTo(refused == null);
        if (refused == null)
            assertThat(booked.rescheduledTo(TUESDAY, by, now).slot()).isEqualTo(TUESDAY);
        else assertThat(refusal(() -> booked.rescheduledTo(TUESDAY, by, now))).isEqualTo(TOO_LATE_TO_CHANGE);
    }

    @Test
    void onlyABookedOneCanBeMoved() {
        assertThat(refusal(() -> held().rescheduledTo(TUESDAY, Party.PATIENT, LONG_BEFORE)))
                .isEqualTo(APPOINTMENT_NOT_OPEN);
        assertThat(refusal(() -> in(AppointmentStatus.CANCELLED).rescheduledTo(TUESDAY, Party.PATIENT, LONG_BEFORE)))
                .isEqualTo(APPOINTMENT_NOT_OPEN);
    }

    @ParameterizedTest(name = "{0} cancels {1} minutes before: {2}")
    @CsvSource({
        "PATIENT, 1441, REFUND",
        "PATIENT, 1440, REFUND",
        "PATIENT, 1439, NO_REFUND",
        "PATIENT, 1, NO_REFUND",
        "PRACTITIONER, 1441, REFUND",
        "PRACTITIONER, 1, REFUND",
    })
    void theTermsSayWhoGetsTheMoneyBack(Party by, int minutes, CancellationTerms.Outcome outcome) {
        var now = START.minus(Duration.ofMinutes(minutes));
        assertThat(held().booked().outcomeIfCancelled(by, now)).isEqualTo(outcome);
        assertThat(held().outcomeIfCancelled(by, now)).isEqualTo(CancellationTerms.Outcome.REFUND);
    }

    @Test
    void aPatientCannotCancelWhatHasBegun() {
        assertThat(refusal(() -> held().booked().cancelledBy(Party.PATIENT, START)))
                .isEqualTo(APPOINTMENT_NOT_OPEN);
        assertThat(refusal(() -> in(AppointmentStatus.ARRIVED).cancelledBy(Party.PATIENT, LATE)))
                .isEqualTo(APPOINTMENT_NOT_OPEN);
        assertThat(held().booked().cancelledBy(Party.PATIENT, LATE).sequence()).isEqualTo(1);
    }

    @Test
    void nobodyIsMissingBeforeTheStart() {
        assertThat(refusal(() -> held().booked().noshow(START.minusSeconds(1)))).isEqualTo(APPOINTMENT_NOT_OPEN);
    }

    @Test
    void aMovedAppointmentKeepsTheTermsOfItsBookingFromItsNewStart() {
        var moved = held().booked().rescheduledTo(TUESDAY, Party.PATIENT, LONG_BEFORE);
        assertThat(moved.outcomeIfCancelled(Party.PATIENT, LATE)).isEqualTo(CancellationTerms.Outcome.REFUND);
    }

    @Test
    void itTakesTheTimeAndTheBuffersThatWereAgreed() {
        assertThat(held().busy())
                .isEqualTo(
                        new BusyInterval.Taken(PRACTICE.slot("09:00"), Duration.ofMinutes(5), Duration.ofMinutes(10)));
    }

    private static Appointment in(AppointmentStatus status) {
        return switch (status) {
            case PENDING -> held();
            case BOOKED -> held().booked();
            case ARRIVED -> held().booked().arrived();
            case FULFILLED -> held().booked().fulfilled();
            case NOSHOW -> held().booked().noshow(START);
            case CANCELLED -> held().cancelledBy(Party.PATIENT, LONG_BEFORE);
            case EXPIRED -> held().expired();
        };
    }

    private static ProblemType refusal(Supplier<Appointment> transition) {
        return catchThrowableOfType(Refusal.class, transition::get).type;
    }
}
