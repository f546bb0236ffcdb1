package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.InvoiceSummary.Status;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.payments.RefundPayouts;
import ch.cryptocare.server.payments.RefundSummary;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Payments without a gateway; it can be out of order. */
public final class FakePayments implements Payments {
    final Map<PurchaseId, InvoiceSummary> invoices = new ConcurrentHashMap<>();
    boolean outOfOrder;

    /** The server dies before it has asked the gateway. */
    boolean crashing;

    @Override
    public InvoiceId request(PurchaseId purchase, String seller, Sats amount, Instant expiresAt) {
        var id = new InvoiceId(Ids.next(InstantSource.system()));
        put(new InvoiceSummary(
                id,
                purchase,
                amount,
                Optional.empty(),
                Optional.empty(),
                expiresAt,
                Status.REQUESTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return id;
    }

    @Override
    public InvoiceSummary open(InvoiceId id, String memo) {
        if (crashing) throw new Crash();
        var invoice = invoices.values().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (invoice.status() != Status.REQUESTED) return invoice;
        put(with(invoice, outOfOrder ? Status.CANCELLED : Status.OPEN, invoice.refund()));
        if (outOfOrder) throw new Refusal(ProblemType.PAYMENT_UNAVAILABLE);
        return found(invoice.purchase());
    }

    @Override
    public void cancel(PurchaseId purchase) {
        put(with(found(purchase), Status.CANCELLED, Optional.empty()));
    }

    @Override
    public Optional<RefundSummary> refund(PurchaseId purchase) {
        var invoice = found(purchase);
        var refund = Optional.of(new RefundSummary(invoice.amount(), RefundSummary.Status.OWED, List.of()));
        put(with(invoice, invoice.status(), refund));
        return refund;
    }

    @Override
    public Sats refundsOwed(List<PurchaseId> purchases) {
        return purchases.stream()
                .map(invoices::get)
                .flatMap(invoice -> invoice.refund().stream())
                .map(RefundSummary::amount)
                .reduce(Sats.ZERO, Sats::plus);
    }

    @Override
    public RefundPayouts refundPayouts() {
        throw new UnsupportedOperationException("nothing is paid out here");
    }

    @Override
    public Optional<InvoiceSummary> invoiceOf(PurchaseId purchase) {
        return Optional.ofNullable(invoices.get(purchase));
    }

    @Override
    public Map<PurchaseId, InvoiceSummary> invoicesOf(Collection<PurchaseId> purchases) {
        return purchases.stream()
                .flatMap(purchase -> invoiceOf(purchase).stream())
                .collect(Collectors.toMap(InvoiceSummary::purchase, Function.identity()));
    }

    @Override
    public Optional<Long> approxChfCents(Sats amount) {
        return Optional.empty();
    }

    /** Somebody paid 44.00 francs' worth. */
    void settle(PurchaseId purchase, Instant at) {
        var invoice = found(purchase);
        put(new InvoiceSummary(
                invoice.id(),
                purchase,
                invoice.amount(),
                Optional.of("lnbcrt"),
                Optional.of("c0ffee"),
                invoice.expiresAt(),
                Status.SETTLED,
                Optional.of(at),
                Optional.of(4_400L),
                invoice.refund()));
    }

    /** Nobody catches it, as nobody does anything in a server that was killed. */
    static final class Crash extends Error {}

    private InvoiceSummary found(PurchaseId purchase) {
        return invoiceOf(purchase).orElseThrow();
    }

    private void put(InvoiceSummary invoice) {
        invoices.put(invoice.purchase(), invoice);
    }

    private static InvoiceSummary with(InvoiceSummary invoice, Status status, Optional<RefundSummary> refund) {
        return new InvoiceSummary(
                invoice.id(),
                invoice.purchase(),
                invoice.amount(),
                invoice.bolt11().or(() -> made(status, "lnbcrt")),
                invoice.paymentHash().or(() -> made(status, "00")),
                invoice.expiresAt(),
                status,
                invoice.settledAt(),
                invoice.approxChfCents(),
                refund);
    }

    private static Optional<String> made(Status status, String text) {
        return status == Status.OPEN ? Optional.of(text) : Optional.empty();
    }
}
