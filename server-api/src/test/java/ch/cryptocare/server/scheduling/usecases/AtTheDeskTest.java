package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.payments.Seller.Outcome;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.scheduling.AppointmentCancelled;
import ch.cryptocare.server.scheduling.db.JooqAgendaList;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.support.PlainSealer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sami works at the desk of Ada's practice. Noor practises elsewhere. It is Monday, 8 o'clock in Zürich. */
class AtTheDeskTest {
    private static final String TEN = "2026-11-02T09:00:00Z";
    private static final String IN_THE_EVENING = "2026-11-02T19:00:00Z";
    private static final Slot MONDAY =
            new Slot(Instant.parse("2026-11-01T23:00:00Z"), Instant.parse("2026-11-02T23:00:00Z"));

    private final Practice practice = new Practice();
    private final List<AuditLog.Event> noted = new ArrayList<>();
    private final AccountId sami = new AccountId(Ids.next(practice.clock));
    private final AccountId adasAccount = new AccountId(Ids.next(practice.clock));
    private final ReadAgenda agenda = new ReadAgenda(
            practice.test.database,
            practice.kept,
            practice.schedules,
            new JooqAgendaList(practice.test.database.sql, new PlainSealer()),
            noted::add,
            practice.clock);

    @BeforeEach
    void samiKeepsAdasCalendar() {
        practice.practitioners.entrust(practice.ada, adasAccount);
        practice.practitioners.entrust(practice.noor, new AccountId(Ids.next(practice.clock)));
        practice.auth.kept.put(sami, Set.of(sami, adasAccount));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aCalendarIsKeptByItsPractitionerAndTheDeskAndExistsForNobodyElse() {
        assertThat(practice.kept.of(sami)).containsExactly(practice.ada);
        assertThat(practice.kept.of(adasAccount)).containsExactly(practice.ada);
        var stranger = new AccountId(Ids.next(practice.clock));
        assertThat(practice.kept.of(stranger)).isEmpty();
        var bens = practice.book("Ben", TEN);
        assertThat(refusal(() -> agenda.offer(sami, practice.noor))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(() -> agenda.appointment(stranger, bens))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(() -> practice.cancel.cancel(bens, stranger))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(() -> practice.reschedule.reschedule(bens, stranger, Instant.parse(IN_THE_EVENING))))
                .isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(() -> practice.visit.arrived(stranger, bens))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(() -> practice.holdAtDesk.hold(sami, practice.noorsRequest("Cleo", TEN))))
                .isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void theDeskGivesTimeThatPatientsAreNotOffered() {
        assertThat(refusal(() -> practice.hold("Ben", IN_THE_EVENING))).isEqualTo(ProblemType.SLOT_NOT_OFFERED);
        var held = practice.holdAtDesk.hold(sami, practice.request("Ben", IN_THE_EVENING));
        assertThat(held.booking().appointment().status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(held.booking().appointment().slot().start()).isEqualTo(IN_THE_EVENING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-02T09:00:00Z, SLOT_TAKEN",
        "2026-11-02T09:10:00Z, SLOT_TAKEN",
        "2026-11-02T08:40:00Z, SLOT_TAKEN",
        "2026-11-02T10:45:00Z, SLOT_NOT_OFFERED",
        "2026-11-02T06:30:00Z, SLOT_NOT_OFFERED",
    })
    void butNotTimeThatIsTakenOrAwayOrOver(String start, ProblemType refused) {
        practice.book("Cleo", TEN);
        awayFromElevenToTwelve();
        assertThat(refusal(() -> practice.holdAtDesk.hold(sami, practice.request("Ben", start))))
                .isEqualTo(refused);
    }

    @Test
    void whoPaysAtTheDeskIsBookedThoughTheAppointmentHasBegunAndWhoPaysAtHomeIsPaidBack() {
        var atDesk = Practice.id(practice.holdAtDesk.hold(sami, practice.request("Ben", "2026-11-02T07:05:00Z")));
        practice.clock.pass(Duration.ofMinutes(8));
        assertThat(practice.pay(atDesk)).isEqualTo(Outcome.DELIVERED);
        practice.clock.pass(Duration.ofMinutes(50));
        var atHome = practice.hold("Cleo", "2026-11-02T08:00:00Z");
        practice.clock.pass(Duration.ofMinutes(3));
        assertThat(practice.pay(atHome)).isEqualTo(Outcome.REFUND_OWED);
    }

    @Test
    void theDeskMovesAnAppointmentAtShortNoticeAndCancellingItPaysBack() {
        var bens = practice.book("Ben", TEN);
        practice.reschedule.reschedule(bens, sami, Instant.parse(IN_THE_EVENING));
        assertThat(practice.find(bens).appointment().slot().start()).isEqualTo(IN_THE_EVENING);
        practice.cancel.cancel(bens, sami);
        assertThat(status(bens)).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(practice.events.getLast()).isEqualTo(new AppointmentCancelled(bens, 4, true));
    }

    @Test
    void aVisitIsRecordedAndCanBeTakenBack() {
        var bens = practice.book("Ben", TEN);
        assertThat(refusal(() -> practice.visit.noshow(sami, bens))).isEqualTo(ProblemType.APPOINTMENT_NOT_OPEN);
        practice.visit.arrived(sami, bens);
        practice.visit.arrived(sami, bens);
        assertThat(status(bens)).isEqualTo(AppointmentStatus.ARRIVED);
        practice.visit.fulfilled(sami, bens);
        assertThat(status(bens)).isEqualTo(AppointmentStatus.FULFILLED);
        practice.visit.reopened(sami, bens);
        assertThat(status(bens)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void thatSomebodyDidNotComeCannotBeTakenBackOnceTheirTimeIsGivenAway() {
        var bens = practice.book("Ben", TEN);
        practice.clock.pass(Duration.ofMinutes(125));
        practice.visit.noshow(sami, bens);
        practice.holdAtDesk.hold(sami, practice.request("Cleo", "2026-11-02T09:06:00Z"));
        assertThat(refusal(() -> practice.visit.reopened(sami, bens))).isEqualTo(ProblemType.SLOT_TAKEN);
    }

    @Test
    void theAgendaShowsADayWithoutHoldsThatLapsed() {
        var lapsed = practice.hold("Dmitri", "2026-11-02T12:00:00Z");
        practice.clock.pass(Duration.ofMinutes(12));
        var cancelled = practice.book("Cleo", "2026-11-02T10:00:00Z");
        practice.cancel.cancel(cancelled, sami);
        var bens = practice.book("Ben", TEN);
        awayFromElevenToTwelve();
        var found = agenda.of(agenda.offer(sami, practice.ada), MONDAY);
        assertThat(found.appointments())
                .extracting(booking -> booking.appointment().id())
                .containsExactly(bens, cancelled)
                .doesNotContain(lapsed);
        assertThat(found.appointments().getFirst().contact().name()).isEqualTo("Ben");
        assertThat(found.opening()).containsExactly(slot("2026-11-02T07:00:00Z", "2026-11-02T17:00:00Z"));
        assertThat(found.absences()).containsExactly(slot("2026-11-02T10:00:00Z", "2026-11-02T11:00:00Z"));
        var newYear = slot("2026-12-31T12:00:00Z", "2027-01-02T12:00:00Z");
        assertThat(agenda.of(agenda.offer(sami, practice.ada), newYear).holidays())
                .containsOnlyKeys(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-02"));
    }

    @Test
    void thatSomebodyLookedAtAPatientIsNoted() {
        var bens = practice.book("Ben", TEN);
        agenda.appointment(sami, bens);
        assertThat(noted).singleElement().satisfies(event -> {
            assertThat(event.actor()).contains(sami);
            assertThat(event.subject()).isEqualTo(bens.value());
        });
    }

    @Test
    void whoeverLooksAtACalendarHearsOfEachChange() {
        var bens = Practice.id(practice.holdAtDesk.hold(sami, practice.request("Ben", TEN)));
        heard("held");
        practice.pay(bens);
        heard("booked");
        practice.reschedule.reschedule(bens, sami, Instant.parse("2026-11-02T09:30:00Z"));
        heard("moved");
        practice.visit.arrived(sami, bens);
        heard("arrived");
        practice.visit.reopened(sami, bens);
        heard("reopened");
        practice.cancel.cancel(bens, sami);
        heard("cancelled");
        practice.hold("Cleo", TEN);
        heard("held by a patient");
        practice.clock.pass(Duration.ofMinutes(12));
        practice.expireHolds.expire();
        heard("lapsed");
        practice.hold("Cleo", TEN);
        practice.clock.pass(Duration.ofMinutes(12));
        practice.live.clear();
        practice.hold("Dmitri", TEN);
        heard("another's hold taken over");
    }

    private void heard(String what) {
        assertThat(practice.live).as(what).contains(practice.ada.value()).doesNotContain(practice.noor.value());
        practice.live.clear();
    }

    private AppointmentStatus status(AppointmentId id) {
        return practice.find(id).appointment().status();
    }

    private void awayFromElevenToTwelve() {
        practice.test.database.sql.execute(
                "insert into scheduling.absence values ({0}, {1}, '2026-11-02T10:00:00Z', '2026-11-02T11:00:00Z')",
                DSL.val(Ids.next(practice.clock)), DSL.val(practice.ada.value()));
    }

    private static Slot slot(String start, String end) {
        return new Slot(Instant.parse(start), Instant.parse(end));
    }

    private static ProblemType refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).type;
    }
}
