package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.WatchPlan;
import ch.cryptocare.server.platform.Concurrently;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at the gateways for what webhooks did not tell: payments, also late ones, and invoices whose answer was lost. */
public final class ReconcileInvoices {
    private static final System.Logger LOG = System.getLogger(ReconcileInvoices.class.getName());
    private static final int BATCH = 50;
    private static final int MOST_BATCHES = 20;
    private static final int AT_ONCE = 4;

    private final Transactions transactions;
    private final Invoices invoices;
    private final Gateways gateways;
    private final AdoptInvoice adoptInvoice;
    private final SettleInvoice settleInvoice;
    private final InstantSource clock;

    public ReconcileInvoices(
            Transactions transactions,
            Invoices invoices,
            Gateways gateways,
            AdoptInvoice adoptInvoice,
            SettleInvoice settleInvoice,
            InstantSource clock) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.gateways = gateways;
        this.adoptInvoice = adoptInvoice;
        this.settleInvoice = settleInvoice;
        this.clock = clock;
    }

    public void run() {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var due = take();
            Concurrently.each(due, AT_ONCE, this::look);
            if (due.size() < BATCH) return;
        }
    }

    /** Their next look is written down before this one, so that one that fails is looked at again, the last one too. */
    private List<Invoice> take() {
        return transactions.in(() -> {
            var now = clock.instant();
            var due = invoices.takeDue(now, BATCH);
            invoices.watch(
                    due.stream().collect(Collectors.toMap(Invoice::id, invoice -> WatchPlan.nextLook(invoice, now))));
            return due;
        });
    }

    private void look(Invoice invoice) {
        try {
            var now = clock.instant();
            gateways.named(invoice.terms().gateway()).ifPresent(gateway -> look(gateway, invoice));
            if (WatchPlan.isLastLook(invoice, now))
                transactions.run(() -> invoices.watch(Map.of(invoice.id(), Optional.empty())));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "invoice {0} is looked at again: {1}", invoice.id(), e.toString());
        }
    }

    private void look(LightningGateway gateway, Invoice invoice) {
        Function<String, Optional<GatewayInvoice>> known = gateway::lookup;
        invoice.gatewayInvoiceId()
                .map(known)
                .orElseGet(() -> gateway.findByReference(invoice.id()))
                .ifPresent(found -> {
                    if (invoice.gatewayInvoiceId().isEmpty()) adoptInvoice.adopt(invoice, found);
                    settleInvoice.act(gateway.name(), found);
                });
    }
}
