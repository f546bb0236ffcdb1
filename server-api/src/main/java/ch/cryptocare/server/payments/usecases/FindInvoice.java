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
        return new Purchase(invoices.ofPurchase(purchase))
                .current()
                .map(invoice -> Summaries.of(invoice, refundsOf(invoice), clock.instant()));
    }

    private List<Refund> refundsOf(Invoice invoice) {
        return invoice.payment().isPresent() ? refunds.of(invoice.id()) : List.of();
    }
}
