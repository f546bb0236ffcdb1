package ch.cryptocare.server.payments;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Network;
import ch.cryptocare.server.payments.db.JooqInvoices;
import ch.cryptocare.server.payments.db.JooqPersonalRecords;
import ch.cryptocare.server.payments.db.JooqRefunds;
import ch.cryptocare.server.payments.db.SealedByPayments;
import ch.cryptocare.server.payments.http.PaymentsRoutes;
import ch.cryptocare.server.payments.usecases.AdoptInvoice;
import ch.cryptocare.server.payments.usecases.DestinationCheck;
import ch.cryptocare.server.payments.usecases.FindInvoice;
import ch.cryptocare.server.payments.usecases.GatewayWebhook;
import ch.cryptocare.server.payments.usecases.HearWebhook;
import ch.cryptocare.server.payments.usecases.Invoices;
import ch.cryptocare.server.payments.usecases.OfferCheck;
import ch.cryptocare.server.payments.usecases.OpenInvoice;
import ch.cryptocare.server.payments.usecases.OweRefund;
import ch.cryptocare.server.payments.usecases.Quotes;
import ch.cryptocare.server.payments.usecases.ReconcileInvoices;
import ch.cryptocare.server.payments.usecases.RefundLedger;
import ch.cryptocare.server.payments.usecases.RequestInvoice;
import ch.cryptocare.server.payments.usecases.Sellers;
import ch.cryptocare.server.payments.usecases.SettleInvoice;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Webhooks;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.platform.seal.SealedColumn;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lightning invoices, what came in for them, and what goes back. */
public final class PaymentsModule implements Payments {
    /** What this module keeps sealed. */
    public static final List<SealedColumn<?>> SEALED = SealedByPayments.COLUMNS;

    private static final Duration RECONCILED_EVERY = Duration.ofSeconds(3);
    private static final Duration PAID_OUT_EVERY = Duration.ofSeconds(2);

    private final Providers providers;
    private final Sellers sellers = new Sellers();
    private final Invoices invoices;
    private final JooqRefunds refunds;
    private final PersonalRecords personalRecords;
    private final InstantSource clock;
    private final Quotes quotes;
    private final RequestInvoice requestInvoice;
    private final OpenInvoice openInvoice;
    private final OweRefund oweRefund;
    private final FindInvoice findInvoice;
    private final PaidOutRefunds payouts;
    private final PaymentsRoutes routes;

    /** @param publicUrl where the gateways reach us */
    public PaymentsModule(
            Config.Lightning config,
            URI publicUrl,
            Database database,
            Deliveries deliveries,
            Webhooks webhooks,
            Jobs jobs,
            Live live,
            AuditLog audit,
            Sealer sealer,
            InstantSource clock) {
        this.clock = clock;
        providers = new Providers(config, publicUrl, database, clock);
        var gateways = providers.gateways();
        invoices = new JooqInvoices(database.sql);
        refunds = new JooqRefunds(database.sql, sealer);
        personalRecords = new JooqPersonalRecords(database.sql, sealer);
        quotes = new Quotes(providers.rates());
        var network = Network.valueOf(config.network().name());
        var check = new OfferCheck(network);
        var adoptInvoice = new AdoptInvoice(database, invoices, check, clock);

        requestInvoice = new RequestInvoice(invoices, gateways, quotes, clock);
        openInvoice = new OpenInvoice(database, invoices, gateways, adoptInvoice, clock);
        oweRefund = new OweRefund(invoices, refunds, deliveries, clock);
        findInvoice = new FindInvoice(invoices, refunds, clock);
        var settleInvoice =
                new SettleInvoice(database, invoices, gateways, sellers, adoptInvoice, oweRefund, live, clock);
        var reconcileInvoices = new ReconcileInvoices(database, invoices, gateways, adoptInvoice, settleInvoice, clock);
        Function<GatewayWebhook, HearWebhook> heard =
                webhook -> new HearWebhook(webhook, database, webhooks, deliveries);
        routes = new PaymentsRoutes(
                providers.swissBitcoinPayWebhook().map(heard),
                providers.phoenixdWebhook().map(heard));

        var ledger = new RefundLedger(refunds, invoices, deliveries, audit, live, clock);
        payouts = new PaidOutRefunds(
                config.refunds().rule() == Config.RefundRule.AUTOMATIC,
                providers,
                database,
                refunds,
                invoices,
                ledger,
                new DestinationCheck(network),
                clock);

        deliveries.firstOn(InvoiceReported.class, "payments settles", settleInvoice::reported);
        jobs.every(RECONCILED_EVERY, "payments reconciles", reconcileInvoices::run);
        jobs.every(PAID_OUT_EVERY, "payments pays refunds", payouts::payDue);
    }

    /** The outside services that it asks. */
    public List<ProviderHttp> providers() {
        return providers.asked();
    }

    public void addTo(Api api) {
        routes.addTo(api);
    }

    /** Sellers are there before the first payment can come: while the server is put together. */
    public void sellFor(Seller seller) {
        sellers.add(seller);
    }

    @Override
    public InvoiceId request(PurchaseId purchase, String seller, Sats amount, Instant expiresAt) {
        return requestInvoice.request(purchase, seller, amount, expiresAt);
    }

    @Override
    public InvoiceSummary open(InvoiceId invoice, String memo) {
        return openInvoice.open(invoice, memo);
    }

    @Override
    public void cancel(PurchaseId purchase) {
        invoices.cancel(purchase, clock.instant());
    }

    @Override
    public Optional<RefundSummary> refund(PurchaseId purchase) {
        return oweRefund.forCancelled(purchase);
    }

    @Override
    public Sats refundsOwed(List<PurchaseId> purchases) {
        return refunds.owed(purchases);
    }

    @Override
    public RefundPayouts refundPayouts() {
        return payouts;
    }

    /** What is kept of people here. */
    public PersonalRecords personalRecords() {
        return personalRecords;
    }

    @Override
    public Optional<InvoiceSummary> invoiceOf(PurchaseId purchase) {
        return findInvoice.of(purchase);
    }

    @Override
    public Map<PurchaseId, InvoiceSummary> invoicesOf(Collection<PurchaseId> purchases) {
        return findInvoice.of(purchases);
    }

    @Override
    public Optional<Long> approxChfCents(Sats amount) {
        return quotes.approxChfCents(amount);
    }
}
