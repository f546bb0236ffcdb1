package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Offer;
import ch.cryptocare.server.payments.domain.WatchPlan;
import ch.cryptocare.server.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes down what a gateway made for an invoice: to be paid if it is what was asked for, else only to be watched. */
public final class AdoptInvoice {
    private static final System.Logger LOG = System.getLogger(AdoptInvoice.class.getName());

    private final Transactions transactions;
    private final Invoices invoices;
    private final OfferCheck check;
    private final InstantSource clock;

    public AdoptInvoice(Transactions transactions, Invoices invoices, OfferCheck check, InstantSource clock) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.check = check;
        this.clock = clock;
    }

    /** The invoice as it is written down now: perhaps by somebody who was faster. */
    Invoice adopt(Invoice invoice, GatewayInvoice made) {
        var now = clock.instant();
        try {
            var bolt11 = check.read(invoice, made);
            var offer = new Offer(made.bolt11().orElseThrow(), bolt11.paymentHash());
            return written(invoice.opened(made.id(), offer, bolt11.expiresAt()), now);
        } catch (NotAsAsked e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "invoice {0}: the gateway''s {1} is wrong",
                    invoice.id(),
                    e.getMessage());
            return transactions.in(() -> {
                invoices.giveUp(invoice.id(), now);
                return written(invoice.madeAs(made.id()).cancelled(now), now);
            });
        }
    }

    /**
     * Money came in for one more invoice that the gateway made with our reference: written down as an invoice of its own
     * of the same purchase, so that it is delivered if nothing else was, and else owed back.
     */
    void adoptBeside(Invoice known, GatewayInvoice paid) {
        var now = clock.instant();
        var beside = Invoice.requested(
                new InvoiceId(Ids.next(clock)), known.terms().requestedAgain(now), known.expiresAt());
        LOG.log(System.Logger.Level.WARNING, "invoice {0}: the gateway made another one, paid", known.id());
        transactions.run(() -> {
            invoices.add(beside, now);
            invoices.adopt(beside.madeAs(paid.id()), Optional.of(now));
        });
    }

    private Invoice written(Invoice adopted, Instant now) {
        var first = invoices.adopt(adopted, WatchPlan.nextLook(adopted, now));
        return first ? adopted : invoices.find(adopted.id()).orElseThrow();
    }
}
