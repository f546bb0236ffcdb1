package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.InvoiceState;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the gateway for an invoice, once; an answer that was lost is searched for, never asked for again. */
public final class OpenInvoice {
    private static final System.Logger LOG = System.getLogger(OpenInvoice.class.getName());
    private static final String PRODUCT = "CryptoCare";
    private static final int LONGEST_MEMO = 100;

    private final Transactions transactions;
    private final Invoices invoices;
    private final Gateways gateways;
    private final AdoptInvoice adoptInvoice;
    private final InstantSource clock;

    public OpenInvoice(
            Transactions transactions,
            Invoices invoices,
            Gateways gateways,
            AdoptInvoice adoptInvoice,
            InstantSource clock) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.gateways = gateways;
        this.adoptInvoice = adoptInvoice;
        this.clock = clock;
    }

    public InvoiceSummary open(InvoiceId id, String memo) {
        transactions.mustNotBeRunning();
        if (!memo.startsWith(PRODUCT) || memo.length() > LONGEST_MEMO)
            throw new IllegalArgumentException("a memo starts with the product's name and is short");
        var opened = invoices.ask(id, clock.instant())
                .map(invoice -> made(invoice, memo))
                .orElseGet(() -> madeBefore(id));
        return Summaries.of(opened, List.of(), clock.instant());
    }

    private Invoice made(Invoice invoice, String memo) {
        var gateway = gateway(invoice);
        try {
            var lifetime = Duration.between(clock.instant(), invoice.expiresAt());
            return payable(adoptInvoice.adopt(invoice, gateway.create(invoice.id(), invoice.amount(), memo, lifetime)));
        } catch (GatewayFailure failure) {
            LOG.log(System.Logger.Level.WARNING, "invoice {0}: {1}", invoice.id(), failure.getMessage());
            return switch (failure.consequence) {
                case NOTHING_DONE -> throw gaveUp(invoice, false);
                case UNKNOWN -> searched(invoice);
            };
        }
    }

    /** Somebody asked before: either they still do, or their answer was lost. */
    private Invoice madeBefore(InvoiceId id) {
        var invoice = invoices.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!(invoice.at(clock.instant()) instanceof InvoiceState.Requested)) return invoice;
        var answeredBy = invoice.askedAt().orElseThrow().plus(RequestInvoice.ANSWERED_BY);
        return clock.instant().isBefore(answeredBy) ? invoice : searched(invoice);
    }

    private Invoice searched(Invoice invoice) {
        return found(invoice)
                .map(made -> payable(adoptInvoice.adopt(invoice, made)))
                .orElseThrow(() -> gaveUp(invoice, true));
    }

    private Optional<GatewayInvoice> found(Invoice invoice) {
        try {
            return gateway(invoice).findByReference(invoice.id());
        } catch (GatewayFailure failure) {
            return Optional.empty();
        }
    }

    private Invoice payable(Invoice invoice) {
        if (invoice.at(clock.instant()) instanceof InvoiceState.Open) return invoice;
        throw gaveUp(invoice, true);
    }

    /** @param watched whether the gateway may have made something all the same */
    private Refusal gaveUp(Invoice invoice, boolean watched) {
        transactions.run(() -> {
            invoices.giveUp(invoice.id(), clock.instant());
            if (!watched) invoices.watch(Map.of(invoice.id(), Optional.empty()));
        });
        return new Refusal(ProblemType.PAYMENT_UNAVAILABLE);
    }

    private LightningGateway gateway(Invoice invoice) {
        return gateways.named(invoice.terms().gateway())
                .orElseThrow(() -> new Refusal(ProblemType.PAYMENT_UNAVAILABLE));
    }
}
