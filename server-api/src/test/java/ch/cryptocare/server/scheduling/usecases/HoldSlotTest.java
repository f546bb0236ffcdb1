package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoldSlotTest {
    private static final String NINE = "2026-11-02T08:00:00Z";
    private static final String HALF_PAST_NINE = "2026-11-02T08:30:00Z";

    private final Practice practice = new Practice();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aHeldSlotIsOfferedToNobodyElse() {
        practice.hold("Ben", NINE);

        assertThat(practice.free(NINE, HALF_PAST_NINE)).isEmpty();
        assertThat(refusal(() -> practice.hold("Cleo", NINE))).isEqualTo(ProblemType.SLOT_TAKEN);
    }

    @Test
    void aSlotThatIsNotOfferedCannotBeHeld() {
        assertThat(refusal(() -> practice.hold("Ben", "2026-11-02T08:10:00Z"))).isEqualTo(ProblemType.SLOT_NOT_OFFERED);
        assertThat(refusal(() -> practice.hold("Ben", "2026-11-01T08:00:00Z"))).isEqualTo(ProblemType.SLOT_NOT_OFFERED);
    }

    @Test
    void aRepeatedRequestAnswersTheSameAppointment() {
        var request = practice.request("Ben", NINE);

        assertThat(practice.holdSlot.hold(request)).isEqualTo(practice.holdSlot.hold(request));
        assertThat(practice.payments.invoices).hasSize(1);
    }

    @Test
    void aRequestRepeatedAfterACrashGetsTheInvoiceThatWasNeverAskedFor() {
        var request = practice.request("Ben", NINE);
        practice.payments.crashing = true;
        assertThatExceptionOfType(FakePayments.Crash.class).isThrownBy(() -> practice.holdSlot.hold(request));

        practice.payments.crashing = false;
        var id = Practice.id(practice.holdSlot.hold(request));
        assertThat(practice.payments.invoices.values())
                .singleElement()
                .satisfies(invoice -> assertThat(invoice.status()).isEqualTo(InvoiceSummary.Status.OPEN));
        assertThat(practice.find(id).appointment().status()).isEqualTo(AppointmentStatus.PENDING);
    }

    @Test
    void aRequestThatFailedForWantOfAnInvoiceFailsAgainWhenRepeated() {
        var request = practice.request("Ben", NINE);
        practice.payments.outOfOrder = true;
        assertThat(refusal(() -> practice.holdSlot.hold(request))).isEqualTo(ProblemType.PAYMENT_UNAVAILABLE);

        assertThat(refusal(() -> practice.holdSlot.hold(request))).isEqualTo(ProblemType.PAYMENT_UNAVAILABLE);
    }

    @Test
    void aHoldThatACrashKeptFromBeingGivenBackIsGivenBackWhenTheRequestIsRepeated() {
        var request = practice.request("Ben", NINE);
        practice.payments.crashing = true;
        assertThatExceptionOfType(FakePayments.Crash.class).isThrownBy(() -> practice.holdSlot.hold(request));
        practice.payments.invoices.keySet().forEach(practice.payments::cancel);

        assertThat(refusal(() -> practice.holdSlot.hold(request))).isEqualTo(ProblemType.PAYMENT_UNAVAILABLE);
        assertThat(practice.free(NINE, HALF_PAST_NINE)).hasSize(1);
    }

    @Test
    void anIdempotencyKeyCannotBeUsedForSomethingElse() {
        var request = practice.request("Ben", NINE);
        practice.holdSlot.hold(request);
        var other = new HoldRequest(
                request.practitioner(),
                request.service(),
                request.start().plusSeconds(1800),
                request.contact(),
                "192.0.2",
                request.key());

        assertThat(refusal(() -> practice.holdSlot.hold(other))).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void aPatientHasOneUnpaidHoldAtMost() {
        practice.hold("Ben", NINE);

        assertThat(refusal(() -> practice.hold("Ben", HALF_PAST_NINE))).isEqualTo(ProblemType.UNPAID_HOLD_EXISTS);
    }

    @Test
    void aPatientIsNotInTwoPlacesAtOnce() {
        practice.book("Ben", "2026-11-02T07:30:00Z");
        var atNoors = new HoldRequest(
                practice.noor,
                practice.noorsVideo.id(),
                practice.clock.instant(),
                Practice.contact("Ben"),
                "192.0.2",
                "k");

        assertThat(refusal(() -> practice.holdSlot.hold(atNoors))).isEqualTo(ProblemType.PATIENT_BUSY);
    }

    @Test
    void aNetworkCannotBlockACalendarWithoutPaying() {
        var strict = practice.holdSlot(1);
        strict.hold(practice.request("Ben", NINE));

        assertThat(refusal(() -> strict.hold(practice.request("Cleo", HALF_PAST_NINE))))
                .isEqualTo(ProblemType.TOO_MANY_REQUESTS);
    }

    @Test
    void aHoldThatLapsedFreesItsSlotAtOnce() {
        var first = practice.hold("Ben", "2026-11-02T10:00:00Z");
        practice.clock.pass(Duration.ofMinutes(11));

        var second = practice.hold("Cleo", "2026-11-02T10:00:00Z");

        assertThat(practice.find(first).appointment().status()).isEqualTo(AppointmentStatus.EXPIRED);
        assertThat(practice.find(second).appointment().status()).isEqualTo(AppointmentStatus.PENDING);
    }

    @Test
    void withoutAnInvoiceThereIsNoHold() {
        practice.payments.outOfOrder = true;

        assertThat(refusal(() -> practice.hold("Ben", NINE))).isEqualTo(ProblemType.PAYMENT_UNAVAILABLE);
        assertThat(practice.free(NINE, HALF_PAST_NINE)).hasSize(1);
    }

    @Test
    void theSameRequestMaySucceedOnceTheGatewayIsBack() {
        var request = practice.request("Ben", NINE);
        practice.payments.outOfOrder = true;
        assertThat(refusal(() -> practice.holdSlot.hold(request))).isEqualTo(ProblemType.PAYMENT_UNAVAILABLE);
        practice.payments.outOfOrder = false;

        var held = Practice.id(practice.holdSlot.hold(request));

        assertThat(practice.find(held).appointment().status()).isEqualTo(AppointmentStatus.PENDING);
    }

    @Test
    void twoHundredPatientsCannotHoldOneSlot() throws Exception {
        var outcomes = race(200, patient -> practice.request("Patient" + patient, NINE));

        assertThat(outcomes.filter("held"::equals)).hasSize(1);
    }

    private java.util.stream.Stream<String> race(int patients, java.util.function.IntFunction<HoldRequest> requests)
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, patients)
                    .<Callable<String>>mapToObj(patient -> () -> outcome(requests.apply(patient)))
                    .toList();
            var outcomes = new java.util.ArrayList<String>();
            for (var future : threads.invokeAll(tasks)) outcomes.add(future.get());
            assertThat(outcomes)
                    .allMatch(outcome ->
                            outcome.equals("held") || outcome.equals("SLOT_TAKEN") || outcome.equals("OVERLOADED"));
            return outcomes.stream();
        }
    }

    private String outcome(HoldRequest request) {
        try {
            practice.holdSlot.hold(request);
            return "held";
        } catch (Refusal refusal) {
            return refusal.type.name();
        }
    }

    private static ProblemType refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).type;
    }
}
