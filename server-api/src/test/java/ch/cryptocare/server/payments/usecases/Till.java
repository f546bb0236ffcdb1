package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceReported;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.payments.bolt11.Network;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.support.TickingClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All of payments' use cases around one fake gateway, with invoices in memory or in PostgreSQL. */
public final class Till {
    public static final Duration LIFE = Duration.ofMinutes(10);
    public static final Sats PRICE = new Sats(50_000);
    public static final String MEMO = "CryptoCare";

    public final TickingClock clock = new TickingClock("2026-11-23T12:00:00Z");
    public final List<Record> told = new CopyOnWriteArrayList<>();
    public final Transactions transactions;
    public final Invoices invoices;
    public final Refunds refunds;
    public final FakeGateway gateway;
    public final RequestInvoice request;
    public final OpenInvoice open;
    public final FindInvoice find;
    public final OweRefund owe;
    public final SettleInvoice settle;
    public final ReconcileInvoices reconcile;
    private final Sellers sellers = new Sellers();

    public Till() {
        this(new OneAfterTheOther(), new InMemoryInvoices(), new InMemoryRefunds());
    }

    public Till(Transactions transactions, Invoices invoices, Refunds refunds) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.refunds = refunds;
        gateway = new FakeGateway(transactions, clock);
        var gateways = new Gateways(gateway, List.of(gateway));
        var adopt = new AdoptInvoice(transactions, invoices, new OfferCheck(Network.REGTEST), clock);
        request = new RequestInvoice(
                invoices, gateways, new Quotes(() -> Optional.of(new BigDecimal("86419.75"))), clock);
        open = new OpenInvoice(transactions, invoices, gateways, adopt, clock);
        find = new FindInvoice(invoices, refunds, clock);
        owe = new OweRefund(invoices, refunds, told::add, clock);
        settle = new SettleInvoice(transactions, invoices, gateways, sellers, adopt, owe, thing -> {}, clock);
        reconcile = new ReconcileInvoices(transactions, invoices, gateways, adopt, settle, clock);
    }

    public void sellFor(Seller seller) {
        sellers.add(seller);
    }

    public InvoiceId requested(PurchaseId purchase, String seller) {
        return transactions.in(
                () -> request.request(purchase, seller, PRICE, clock.instant().plus(LIFE)));
    }

    public InvoiceSummary opened(PurchaseId purchase, String seller) {
        return open.open(requested(purchase, seller), MEMO);
    }

    public void report(String gatewayInvoiceId) {
        settle.reported(new InvoiceReported(FakeGateway.NAME, gatewayInvoiceId, Optional.empty()));
    }

    public InvoiceSummary of(PurchaseId purchase) {
        return find.of(purchase).orElseThrow();
    }

    public <E extends Record> Stream<E> told(Class<E> event) {
        return told.stream().filter(event::isInstance).map(event::cast);
    }

    public static PurchaseId purchase() {
        return new PurchaseId(UUID.randomUUID());
    }
}
