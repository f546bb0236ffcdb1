package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Bolt11Writer;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.payments.usecases.GatewayInvoice.Status;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A gateway in memory that signs real invoices, and that may answer wrongly once. */
public final class FakeGateway implements LightningGateway {
    public static final String NAME = "fake";

    public enum Fault {
        NONE,
        UNREACHABLE,
        LOST_ANSWER,
        WRONG_AMOUNT,
        WRONG_NETWORK,
        WRONG_HASH,
        WRONG_REFERENCE,
        TOO_LONG,
        GARBAGE,
        NOTHING_TO_PAY,
        LAPSED_ALREADY,
        /** Another checkout over a payment hash that was used before. */
        USED_HASH
    }

    public final AtomicInteger asked = new AtomicInteger();
    public volatile boolean down;
    public volatile boolean searchable = true;
    private volatile Fault next = Fault.NONE;

    private final Map<String, GatewayInvoice> invoices = new LinkedHashMap<>();
    private final Transactions transactions;
    private final InstantSource clock;

    public FakeGateway(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    public void failNext(Fault fault) {
        next = fault;
    }

    @Override
    public GatewayInvoice create(InvoiceId reference, Sats amount, String memo, Duration lifetime) {
        reached();
        asked.incrementAndGet();
        var fault = next;
        next = Fault.NONE;
        if (fault == Fault.UNREACHABLE) throw new GatewayFailure(Consequence.NOTHING_DONE, "fake is down");
        var made = made(reference, amount, lifetime, fault);
        synchronized (this) {
            invoices.put(made.id(), made);
        }
        if (fault == Fault.LOST_ANSWER) throw new GatewayFailure(Consequence.UNKNOWN, "fake lost its answer");
        return made;
    }

    @Override
    public Optional<GatewayInvoice> lookup(String id) {
        reached();
        synchronized (this) {
            return Optional.ofNullable(invoices.get(id));
        }
    }

    @Override
    public Optional<GatewayInvoice> findByReference(InvoiceId reference) {
        reached();
        return searchable
                ? all().stream()
                        .filter(i -> i.reference().equals(Optional.of(reference)))
                        .findFirst()
                : Optional.empty();
    }

    public synchronized List<GatewayInvoice> all() {
        return List.copyOf(invoices.values());
    }

    /** A wallet pays, in time or not; an invoice can be paid once. */
    public void pay(String id, long sats) {
        change(id, invoice -> with(invoice, Status.PAID, Optional.of(new Sats(sats))));
    }

    public void expire(String id) {
        change(id, invoice -> with(invoice, Status.EXPIRED, Optional.empty()));
    }

    /** Its name stays, and what pays it is another BOLT 11 text. */
    public void quoteAnew(String id, long sats) {
        var hash = hash();
        var bolt11 = Bolt11Writer.invoice("lnbcrt" + sats * 10 + "n", clock.instant(), Duration.ofMinutes(10), hash);
        change(
                id,
                invoice -> new GatewayInvoice(
                        id,
                        invoice.reference(),
                        Optional.of(bolt11),
                        Optional.of(hash),
                        Status.PENDING,
                        Optional.empty(),
                        Optional.empty()));
    }

    private void reached() {
        transactions.mustNotBeRunning();
        if (down) throw new GatewayFailure(Consequence.NOTHING_DONE, "fake is down");
    }

    private synchronized void change(String id, UnaryOperator<GatewayInvoice> change) {
        invoices.computeIfPresent(
                id, (key, invoice) -> invoice.status() == Status.PAID ? invoice : change.apply(invoice));
    }

    private GatewayInvoice with(GatewayInvoice invoice, Status status, Optional<Sats> received) {
        var paidAt = received.map(sats -> clock.instant());
        return new GatewayInvoice(
                invoice.id(), invoice.reference(), invoice.bolt11(), invoice.paymentHash(), status, paidAt, received);
    }

    private GatewayInvoice made(InvoiceId reference, Sats amount, Duration lifetime, Fault fault) {
        var hash = fault == Fault.USED_HASH ? all().getLast().paymentHash().orElseThrow() : hash();
        var network = fault == Fault.WRONG_NETWORK ? "lnbc" : "lnbcrt";
        var asks = amount.amount() * 10 + (fault == Fault.WRONG_AMOUNT ? 10 : 0);
        var lives = fault == Fault.TOO_LONG ? lifetime.plusMinutes(5) : lifetime;
        if (fault == Fault.LAPSED_ALREADY) lives = Duration.ZERO;
        var bolt11 = Bolt11Writer.invoice(network + asks + "n", clock.instant(), lives, hash);
        if (fault == Fault.GARBAGE) bolt11 = bolt11.substring(1);
        return new GatewayInvoice(
                fault == Fault.USED_HASH ? hash() : hash,
                Optional.of(fault == Fault.WRONG_REFERENCE ? new InvoiceId(java.util.UUID.randomUUID()) : reference),
                fault == Fault.NOTHING_TO_PAY ? Optional.empty() : Optional.of(bolt11),
                Optional.of(fault == Fault.WRONG_HASH ? hash() : hash),
                Status.PENDING,
                Optional.empty(),
                Optional.empty());
    }

    private static String hash() {
        var hash = new byte[32];
        ThreadLocalRandom.current().nextBytes(hash);
        return HexFormat.of().formatHex(hash);
    }
}
