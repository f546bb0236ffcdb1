package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.payments.InvoiceReported;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Payment;
import ch.cryptocare.server.payments.domain.Purchase;
import ch.cryptocare.server.payments.domain.RefundReason;
import ch.cryptocare.server.payments.usecases.GatewayInvoice.Status;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Acts on what a gateway says about an invoice. Money that came in gets exactly one outcome, in the transaction that
 * records it: delivered by the seller, or owed back. Said again, at any time and from anywhere, nothing more happens.
 */
public final class SettleInvoice {
    private static final System.Logger LOG = System.getLogger(SettleInvoice.class.getName());

    private final Transactions transactions;
    private final Invoices invoices;
    private final Gateways gateways;
    private final Sellers sellers;
    private final AdoptInvoice adoptInvoice;
    private final OweRefund oweRefund;
    private final Live live;
    private final InstantSource clock;

    public SettleInvoice(
            Transactions transactions,
            Invoices invoices,
            Gateways gateways,
            Sellers sellers,
            AdoptInvoice adoptInvoice,
            OweRefund oweRefund,
            Live live,
            InstantSource clock) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.gateways = gateways;
        this.sellers = sellers;
        this.adoptInvoice = adoptInvoice;
        this.oweRefund = oweRefund;
        this.live = live;
        this.clock = clock;
    }

    /** A webhook is only a hint: the gateway is asked for the truth. */
    public void reported(InvoiceReported report) {
        gateways.named(report.gateway())
                .flatMap(gateway -> gateway.lookup(report.gatewayInvoiceId()))
                .ifPresent(found -> {
                    if (!act(report.gateway(), found) && adopted(report.gateway(), found)) act(report.gateway(), found);
                });
    }

    /** @return whether this changed anything, or the invoice is known to be paid */
    boolean act(String gateway, GatewayInvoice found) {
        return switch (found.status()) {
            case PENDING -> false;
            case EXPIRED -> lapsed(gateway, found);
            case PAID -> paid(gateway, found);
        };
    }

    /** It repeats our reference: its answer was lost when it was made, or money came in for one more than we know. */
    private boolean adopted(String gateway, GatewayInvoice found) {
        var invoice = found.reference()
                .flatMap(invoices::find)
                .filter(ours -> ours.terms().gateway().equals(gateway))
                .filter(ours -> ours.gatewayInvoiceId().isEmpty() || found.status() == Status.PAID);
        invoice.ifPresent(ours -> {
            if (ours.gatewayInvoiceId().isEmpty()) adoptInvoice.adopt(ours, found);
            else adoptInvoice.adoptBeside(ours, found);
        });
        return invoice.isPresent();
    }

    private boolean lapsed(String gateway, GatewayInvoice found) {
        return transactions.in(() -> {
            var lapsed = invoices.lapse(gateway, found.id(), clock.instant());
            lapsed.ifPresent(invoice -> live.changed(invoice.terms().purchase().value()));
            return lapsed.isPresent();
        });
    }

    private boolean paid(String gateway, GatewayInvoice found) {
        return transactions.in(() -> {
            var purchase = new Purchase(invoices.lockPurchaseOf(gateway, found.id()));
            var invoice = purchase.madeAs(found.id());
            invoice.filter(unpaid -> unpaid.payment().isEmpty()).ifPresent(unpaid -> settle(purchase, unpaid, found));
            return invoice.isPresent();
        });
    }

    /** The gateway's name for the invoice decides, not the payment hash: a gateway may quote one checkout anew. */
    private void settle(Purchase purchase, Invoice invoice, GatewayInvoice found) {
        tellOfAnotherHash(invoice, found);
        var received = found.received().orElse(invoice.amount());
        var at = found.paidAt().orElseGet(clock::instant);
        var undelivered = purchase.obstacle(invoice, received).or(() -> refused(invoice, at));
        var settled = invoice.paid(new Payment(at, received, undelivered.isEmpty()));
        invoices.settle(settled);
        oweRefund.owe(settled, Purchase.owed(settled, undelivered));
        if (undelivered.isPresent()) live.changed(invoice.terms().purchase().value());
    }

    private static void tellOfAnotherHash(Invoice invoice, GatewayInvoice found) {
        var other =
                invoice.offer().flatMap(offer -> found.paymentHash().filter(hash -> !hash.equals(offer.paymentHash())));
        if (other.isPresent())
            LOG.log(System.Logger.Level.WARNING, "invoice {0}: it was paid by another payment hash", invoice.id());
    }

    private Optional<RefundReason> refused(Invoice invoice, Instant at) {
        var terms = invoice.terms();
        return switch (sellers.named(terms.seller()).paid(terms.purchase(), at)) {
            case DELIVERED -> Optional.empty();
            case REFUND_OWED -> Optional.of(Purchase.refusedBySeller(asItIsNow(invoice)));
        };
    }

    /** The seller may have waited for a cancellation that was running when the invoice was read. */
    private Invoice asItIsNow(Invoice invoice) {
        return invoices.find(invoice.id()).orElseThrow();
    }
}
