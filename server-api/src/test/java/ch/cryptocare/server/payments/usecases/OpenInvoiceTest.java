package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.InvoiceSummary.Status;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.usecases.FakeGateway.Fault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenInvoiceTest {
    private final Till till = new Till();
    private final PurchaseId purchase = Till.purchase();

    @Test
    void whatTheGatewayMadeCanBePaidUntilItsExpiry() {
        var invoice = till.opened(purchase, "scheduling");

        assertThat(invoice.status()).isEqualTo(Status.OPEN);
        assertThat(invoice.bolt11().orElseThrow()).startsWith("lnbcrt500000n1");
        assertThat(invoice.expiresAt()).isEqualTo(till.clock.instant().plus(Till.LIFE));
        assertThat(invoice.approxChfCents()).hasValue(4321L);
        assertThat(till.of(purchase)).isEqualTo(invoice);
    }

    @Test
    void askingAgainAnswersTheSameInvoice() {
        var id = till.requested(purchase, "scheduling");
        var first = till.open.open(id, Till.MEMO);

        assertThat(till.open.open(id, Till.MEMO)).isEqualTo(first);
        assertThat(till.gateway.asked).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "LOST_ANSWER", "USED_HASH"},
            mode = EnumSource.Mode.EXCLUDE)
    void aGatewayThatFailsOrAnswersWronglyIsUnavailable(Fault fault) {
        till.gateway.failNext(fault);
        var id = till.requested(purchase, "scheduling");

        assertUnavailable(() -> till.open.open(id, Till.MEMO));
        assertThat(till.of(purchase).status()).isEqualTo(Status.CANCELLED);
        assertThat(till.of(purchase).bolt11().isPresent()).isEqualTo(fault == Fault.LAPSED_ALREADY);
        assertThat(till.gateway.all())
                .allSatisfy(made -> assertThat(invoice(id).gatewayInvoiceId()).hasValue(made.id()));
    }

    @Test
    void aPaymentHashThatIsAnotherInvoicesIsUnavailable() {
        var first = till.opened(Till.purchase(), "scheduling");
        till.gateway.failNext(Fault.USED_HASH);
        var id = till.requested(purchase, "scheduling");

        assertUnavailable(() -> till.open.open(id, Till.MEMO));
        assertThat(till.of(purchase).status()).isEqualTo(Status.CANCELLED);
        assertThat(till.of(first.purchase())).isEqualTo(first);
        assertThat(till.invoices.takeDue(till.clock.instant().plus(Duration.ofDays(1)), 9))
                .extracting(Invoice::id)
                .containsExactly(first.id());
    }

    @Test
    void anAnswerThatWasLostIsFoundByOurReference() {
        till.gateway.failNext(Fault.LOST_ANSWER);

        assertThat(till.opened(purchase, "scheduling").status()).isEqualTo(Status.OPEN);
        assertThat(till.gateway.asked).hasValue(1);
    }

    @Test
    void anAnswerThatWasLostAndCannotBeFoundIsUnavailableButWatched() {
        till.gateway.searchable = false;
        till.gateway.failNext(Fault.LOST_ANSWER);
        var id = till.requested(purchase, "scheduling");
        assertUnavailable(() -> till.open.open(id, Till.MEMO));
        assertThat(invoice(id).gatewayInvoiceId()).isEmpty();

        till.gateway.searchable = true;
        till.clock.pass(Duration.ofMinutes(1));
        till.reconcile.run();

        assertThat(invoice(id).gatewayInvoiceId())
                .hasValue(till.gateway.all().getFirst().id());
        assertThat(till.of(purchase).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aWebhookThatRepeatsOurReferenceBringsBackALostAnswer() {
        till.gateway.searchable = false;
        till.gateway.failNext(Fault.LOST_ANSWER);
        var id = till.requested(purchase, "scheduling");
        assertUnavailable(() -> till.open.open(id, Till.MEMO));
        var made = till.gateway.all().getFirst().id();
        till.gateway.expire(made);

        till.report(made);

        assertThat(invoice(id).gatewayInvoiceId()).hasValue(made);
    }

    @Test
    void afterACrashTheReconcilerOpensWhatTheGatewayMade() {
        var id = till.requested(purchase, "scheduling");
        till.invoices.ask(id, till.clock.instant());
        till.gateway.create(id, Till.PRICE, Till.MEMO, Till.LIFE);

        till.clock.pass(Duration.ofSeconds(21));
        till.reconcile.run();

        assertThat(till.of(purchase).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void afterACrashARetryFindsWhatTheGatewayMade() {
        var id = till.requested(purchase, "scheduling");
        till.invoices.ask(id, till.clock.instant());
        till.gateway.create(id, Till.PRICE, Till.MEMO, Till.LIFE);
        till.clock.pass(Duration.ofSeconds(20));

        assertThat(till.open.open(id, Till.MEMO).status()).isEqualTo(Status.OPEN);
        assertThat(till.gateway.asked).hasValue(1);
    }

    @Test
    void afterACrashBeforeTheGatewayARetryIsUnavailable() {
        var id = till.requested(purchase, "scheduling");
        till.invoices.ask(id, till.clock.instant());
        till.clock.pass(Duration.ofSeconds(20));

        assertUnavailable(() -> till.open.open(id, Till.MEMO));
        assertThat(till.gateway.asked).hasValue(0);
    }

    @Test
    void whileAnotherCallIsAskingThereIsNothingToPayYet() {
        var id = till.requested(purchase, "scheduling");
        till.invoices.ask(id, till.clock.instant());

        assertThat(till.open.open(id, Till.MEMO))
                .extracting(InvoiceSummary::status, InvoiceSummary::bolt11)
                .containsExactly(Status.REQUESTED, Optional.empty());
    }

    @Test
    void whatWasGivenUpIsNotAskedFor() {
        var id = till.requested(purchase, "scheduling");
        till.invoices.cancel(purchase, till.clock.instant());

        assertThat(till.open.open(id, Till.MEMO).status()).isEqualTo(Status.CANCELLED);
        assertThat(till.gateway.asked).hasValue(0);
    }

    @Test
    void anUnknownInvoiceIsNotFound() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> till.open.open(new InvoiceId(UUID.randomUUID()), Till.MEMO))
                .extracting(refusal -> refusal.type)
                .isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void theGatewayIsNeverAskedInsideATransaction() {
        var id = till.requested(purchase, "scheduling");

        assertThatIllegalStateException().isThrownBy(() -> till.transactions.run(() -> till.open.open(id, Till.MEMO)));
    }

    @Test
    void aMemoIsOursAndShort() {
        var id = till.requested(purchase, "scheduling");

        assertThatIllegalArgumentException().isThrownBy(() -> till.open.open(id, "Dr Ada: dermatology"));
        assertThatIllegalArgumentException().isThrownBy(() -> till.open.open(id, Till.MEMO + "!".repeat(100)));
    }

    @Test
    void anInvoiceNeedsTimeToBePaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> till.request.request(purchase, "scheduling", Till.PRICE, till.clock.instant()));
    }

    private Invoice invoice(InvoiceId id) {
        return till.invoices.find(id).orElseThrow();
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .extracting(refusal -> refusal.type)
                .isEqualTo(ProblemType.PAYMENT_UNAVAILABLE);
    }
}
