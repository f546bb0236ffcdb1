package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Offer;
import ch.cryptocare.server.payments.domain.WatchPlan;
import ch.cryptocare.server.payments.usecases.Invoices.Adoption;
import ch.cryptocare.server.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
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
        var adopted = checked(invoice, made, now);
        return switch (invoices.adopt(adopted, WatchPlan.nextLook(adopted, now))) {
            case WRITTEN -> adopted;
            case WRITTEN_BEFORE -> invoices.find(adopted.id()).orElseThrow();
            case ANOTHERS -> anothers(invoice, now);
        };
    }

    private Invoice checked(Invoice invoice, GatewayInvoice made, Instant now) {
        try {
            var bolt11 = check.read(invoice, made);
            var offer = new Offer(made.bolt11().orElseThrow(), bolt11.paymentHash());
            return invoice.opened(made.id(), offer, bolt11.expiresAt());
        } catch (NotAsAsked e) {
            tellOfWrong(e.what, invoice);
            invoices.giveUp(invoice.id(), now);
            return invoice.madeAs(made.id()).cancelled(now);
        }
    }

    /** Whatever comes in for it is counted for the other invoice, so this one is watched no more. */
    private Invoice anothers(Invoice invoice, Instant now) {
        tellOfWrong("name or payment hash, which is another invoice's,", invoice);
        transactions.run(() -> {
            invoices.giveUp(invoice.id(), now);
            invoices.watch(Map.of(invoice.id(), Optional.empty()));
        });
        return invoice.cancelled(now);
    }

    private static void tellOfWrong(String what, Invoice invoice) {
        LOG.log(System.Logger.Level.ERROR, "invoice {0}: the gateway''s {1} is wrong", invoice.id(), what);
    }

    /**
     * Money came in for one more invoice that the gateway made with our reference: written down as an invoice of its own
     * of the same purchase, so that it is delivered if nothing else was, and else owed back.
     */
    void adoptBeside(Invoice known, GatewayInvoice paid) {
        var now = clock.instant();
        var beside =
                Invoice.requested(new InvoiceId(Ids.next(clock)), known.terms().requestedAgain(now), known.expiresAt());
        LOG.log(System.Logger.Level.WARNING, "invoice {0}: the gateway made another one, paid", known.id());
        transactions.run(() -> {
            invoices.add(beside, now);
            if (invoices.adopt(beside.madeAs(paid.id()), Optional.of(now)) != Adoption.WRITTEN)
                throw new IllegalStateException("invoice " + known.id() + ": somebody else is writing it down");
        });
    }
}
