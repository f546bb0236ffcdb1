package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.Seller.Outcome;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.AppointmentCancelled;
import ch.cryptocare.server.scheduling.AppointmentRescheduled;
import ch.cryptocare.server.scheduling.ReminderDue;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppointmentLifeTest {
    private static final String MONDAY_TEN = "2026-11-09T09:00:00Z";
    private static final String MONDAY_ELEVEN = "2026-11-09T10:00:00Z";

    private final Practice practice = new Practice();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aPaymentBooksTheHeldSlotAndTellsTheOthersOnce() {
        var id = practice.hold("Ben", MONDAY_TEN);

        assertThat(practice.pay(id)).isEqualTo(Outcome.DELIVERED);

        assertThat(status(id)).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(practice.events).containsExactly(new AppointmentBooked(id, 2));
    }

    @Test
    void aLatePaymentStillBooksWhenTheSlotIsFree() {
        var id = practice.hold("Ben", MONDAY_TEN);
        practice.clock.pass(Duration.ofMinutes(20));
        practice.expireHolds.expire();

        assertThat(practice.pay(id)).isEqualTo(Outcome.DELIVERED);
        assertThat(status(id)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void aLatePaymentGoesBackWhenSomebodyElseHasTheSlot() {
        var id = practice.hold("Ben", MONDAY_TEN);
        practice.clock.pass(Duration.ofMinutes(20));
        practice.book("Cleo", MONDAY_TEN);

        assertThat(practice.pay(id)).isEqualTo(Outcome.REFUND_OWED);
        assertThat(status(id)).isEqualTo(AppointmentStatus.EXPIRED);
    }

    @Test
    void aLatePaymentGoesBackWhenTheNextPatientNeedsTheTimeBetween() {
        var ben = Practice.id(practice.holdSlot.hold(practice.noorsRequest("Ben", "2026-11-09T07:00:00Z")));
        practice.clock.pass(Duration.ofMinutes(20));
        var cleo = Practice.id(practice.holdSlot.hold(practice.noorsRequest("Cleo", "2026-11-09T07:50:00Z")));
        practice.pay(cleo);

        assertThat(practice.pay(ben)).isEqualTo(Outcome.REFUND_OWED);
    }

    @Test
    void aPaymentForACancelledHoldGoesBack() {
        var id = practice.hold("Ben", MONDAY_TEN);
        practice.cancel.cancel(id, practice.tokenOf(id));

        assertThat(practice.pay(id)).isEqualTo(Outcome.REFUND_OWED);
        assertThat(practice.payments
                        .invoiceOf(new PurchaseId(id.value()))
                        .orElseThrow()
                        .status())
                .isEqualTo(InvoiceSummary.Status.CANCELLED);
    }

    @Test
    void movingKeepsThePaymentAndCountsTheSequence() {
        var id = practice.book("Ben", MONDAY_TEN);

        practice.reschedule.reschedule(id, practice.tokenOf(id), Instant.parse(MONDAY_ELEVEN));

        var moved = practice.find(id).appointment();
        assertThat(moved.slot().start()).isEqualTo(MONDAY_ELEVEN);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(practice.events).contains(new AppointmentRescheduled(id, 3));
        assertThat(practice.payments.invoices).hasSize(1);
    }

    @Test
    void anAppointmentDoesNotStandInItsOwnWay() {
        var id = Practice.id(practice.holdSlot.hold(practice.noorsRequest("Ben", "2026-11-09T07:00:00Z")));
        practice.pay(id);

        practice.reschedule.reschedule(id, practice.tokenOf(id), Instant.parse("2026-11-09T07:50:00Z"));

        assertThat(practice.find(id).appointment().slot().start()).isEqualTo("2026-11-09T07:50:00Z");
    }

    @Test
    void anAppointmentMovesAsItWasAgreedThoughItsServiceIsLongerToday() {
        var id = practice.book("Ben", MONDAY_TEN);
        practice.makeAdasVideoLast(45);

        practice.reschedule.reschedule(id, practice.tokenOf(id), Instant.parse(MONDAY_ELEVEN));

        assertThat(practice.find(id).appointment().slot())
                .isEqualTo(Slot.of(Instant.parse(MONDAY_ELEVEN), Duration.ofMinutes(30)));
    }

    @Test
    void nobodyMovesOntoATakenSlot() {
        practice.book("Cleo", MONDAY_ELEVEN);
        var id = practice.book("Ben", MONDAY_TEN);

        assertThat(refusal(
                        () -> practice.reschedule.reschedule(id, practice.tokenOf(id), Instant.parse(MONDAY_ELEVEN))))
                .isEqualTo(ProblemType.SLOT_TAKEN);
    }

    @Test
    void whoDoesNotCarryTheTokenFindsNothing() {
        var id = practice.book("Ben", MONDAY_TEN);

        assertThat(practice.appointments.find(id, Token.fresh())).isEmpty();
        assertThat(refusal(() -> practice.cancel.cancel(id, Token.fresh()))).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void cancellingInTimeGivesTheMoneyBackAndFreesTheSlot() {
        var id = practice.book("Ben", MONDAY_TEN);

        practice.cancel.cancel(id, practice.tokenOf(id));
        practice.cancel.cancel(id, practice.tokenOf(id));

        assertThat(practice.payments
                        .invoiceOf(new PurchaseId(id.value()))
                        .orElseThrow()
                        .refund())
                .isPresent();
        assertThat(practice.free(MONDAY_TEN, "2026-11-09T09:30:00Z")).hasSize(1);
        assertThat(practice.events.stream().filter(AppointmentCancelled.class::isInstance))
                .hasSize(1);
    }

    @Test
    void cancellingLateCostsThePrice() {
        var id = practice.book("Ben", MONDAY_TEN);
        practice.clock.set("2026-11-08T10:00:00Z");

        practice.cancel.cancel(id, practice.tokenOf(id));

        assertThat(practice.payments
                        .invoiceOf(new PurchaseId(id.value()))
                        .orElseThrow()
                        .refund())
                .isEmpty();
    }

    @Test
    void theMeetingMovesTheAppointmentOnHoweverOftenItIsTold() {
        var id = practice.book("Ben", MONDAY_TEN);

        practice.follow.started(id, Instant.parse("2026-11-09T08:58:00Z"));
        practice.follow.started(id, Instant.parse("2026-11-09T08:58:00Z"));
        assertThat(status(id)).isEqualTo(AppointmentStatus.ARRIVED);
        practice.follow.ended(id, Instant.parse("2026-11-09T09:28:00Z"));
        practice.follow.started(id, Instant.parse("2026-11-09T09:29:00Z"));
        assertThat(status(id)).isEqualTo(AppointmentStatus.FULFILLED);
    }

    @Test
    void aRoomThatIsTriedDaysBeforeChangesNothing() {
        var id = practice.book("Ben", MONDAY_TEN);

        practice.follow.started(id, Instant.parse("2026-11-06T15:00:00Z"));
        practice.follow.ended(id, Instant.parse("2026-11-06T15:01:00Z"));

        assertThat(status(id)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void aPaymentThatIsSeenAfterTheStartGoesBack() {
        var id = practice.hold("Ben", "2026-11-02T07:30:00Z");
        practice.clock.set("2026-11-02T07:45:00Z");

        assertThat(practice.pay(id)).isEqualTo(Outcome.REFUND_OWED);
    }

    @Test
    void remindersAreCalledForOnceEach() {
        var id = practice.book("Ben", "2026-11-16T09:00:00Z");

        practice.clock.set("2026-11-09T09:00:00Z");
        practice.remind.remind();
        practice.remind.remind();
        practice.clock.set("2026-11-15T09:30:00Z");
        practice.remind.remind();

        assertThat(practice.events)
                .contains(new ReminderDue(id, "7D"), new ReminderDue(id, "1D"))
                .hasSize(3);
    }

    @Test
    void theSearchPutsWhoIsFreeFirstBeforeTheOthers() {
        for (var start : new String[] {"2026-11-02T07:00:00Z", "2026-11-02T07:30:00Z"})
            practice.book("Ben" + start.charAt(14), start);
        practice.refreshOpenings().refresh();
        var search = new SearchPractitioners(practice.directory, practice.openings, practice.clock);
        var anybody = new Directory.Wanted(
                java.util.Optional.of("generale zurich"),
                java.util.Optional.empty(),
                java.util.Optional.of("de"),
                java.util.Optional.empty(),
                java.util.Optional.empty());

        var found = search.search(anybody, java.util.Optional.empty(), 10);

        assertThat(found.stream().map(entry -> entry.practitioner().name()))
                .containsExactly("Dr. Noor Haddad", "Dr. Ada Keller");
        assertThat(search.search(anybody, java.util.Optional.of(found.getFirst().position()), 10))
                .hasSize(1);
    }

    private AppointmentStatus status(AppointmentId id) {
        return practice.find(id).appointment().status();
    }

    private static ProblemType refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).type;
    }
}
