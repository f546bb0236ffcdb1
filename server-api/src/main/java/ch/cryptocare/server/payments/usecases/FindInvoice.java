package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Purchase;
import ch.cryptocare.server.payments.domain.Refund;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has become of a purchase's invoice. */
public final class FindInvoice {
    private final Invoices invoices;
    private final Refunds refunds;
    private final InstantSource clock;

    public FindInvoice(Invoices invoices, Refunds refunds, InstantSource clock) {
        this.invoices = invoices;
        this.refunds = refunds;
        this.clock = clock;
    }

    public Optional<InvoiceSummary> of(PurchaseId purchase) {
        var all = new Purchase(invoices.ofPurchase(purchase));
        return all.current().map(invoice -> Summaries.of(invoice, refundsOf(all), clock.instant()));
    }

    /** Of many purchases, in as few questions as of one. */
    public Map<PurchaseId, InvoiceSummary> of(Collection<PurchaseId> purchases) {
        var all = invoices.ofPurchases(purchases);
        var paid = all.stream()
                .filter(invoice -> invoice.payment().isPresent())
                .map(Invoice::id)
                .toList();
        var back = refunds.of(paid).stream().collect(Collectors.groupingBy(Refund::invoice));
        var byPurchase = all.stream()
                .collect(Collectors.groupingBy(invoice -> invoice.terms().purchase()));
        var found = new HashMap<PurchaseId, InvoiceSummary>();
        byPurchase.forEach((purchase, its) -> new Purchase(its)
                .current()
                .ifPresent(invoice -> found.put(purchase, Summaries.of(invoice, refunds(its, back), clock.instant()))));
        return found;
    }

    private static List<Refund> refunds(List<Invoice> its, Map<InvoiceId, List<Refund>> back) {
        return its.stream()
                .flatMap(invoice -> back.getOrDefault(invoice.id(), List.of()).stream())
                .toList();
    }

    /** Of each invoice: who paid twice is owed for the one that bought nothing. */
    private List<Refund> refundsOf(Purchase purchase) {
        return purchase.invoices().stream()
                .filter(invoice -> invoice.payment().isPresent())
                .map(Invoice::id)
                .map(refunds::of)
                .flatMap(List::stream)
                .toList();
    }
}
