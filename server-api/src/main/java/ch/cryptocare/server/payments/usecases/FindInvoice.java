package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Purchase;
import ch.cryptocare.server.payments.domain.Refund;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

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
