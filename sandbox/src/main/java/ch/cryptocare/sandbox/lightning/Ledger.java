package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.Journal;
import ch.cryptocare.sandbox.Timer;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.http.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One Lightning node that all twins share: its invoices, and who is told when one of them changes. */
final class Ledger {
    private static final HexFormat HEX = HexFormat.of();

    private final NodeKey key = NodeKey.random();
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private final Timer timer;
    private final Journal<String, Invoice> invoices;
    private final ConcurrentHashMap<String, String> byCheckout = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Deque<String>> byExternalId = new ConcurrentHashMap<>();
    private final Map<Twin, Consumer<Invoice>> listeners = new EnumMap<>(Twin.class);

    Ledger(InstantSource clock, Timer timer, int keep) {
        this.clock = clock;
        this.timer = timer;
        this.invoices = new Journal<>(keep, this::unindex);
    }

    /** Called once per twin while the sandbox is put together. */
    void whenChanged(Twin twin, Consumer<Invoice> listener) {
        listeners.put(twin, listener);
    }

    String nodeId() {
        return key.publicKey();
    }

    Instant now() {
        return clock.instant();
    }

    Invoice open(long sats, String description, Duration expiry, Order order) {
        return open(sats, description, expiry, order, request -> request.description(description));
    }

    Invoice openHashed(long sats, byte[] descriptionHash, Duration expiry, Order order) {
        return open(sats, "", expiry, order, request -> request.descriptionHash(descriptionHash));
    }

    private Invoice open(long sats, String description, Duration expiry, Order order, Consumer<Bolt11Writer> describe) {
        Instant now = now();
        byte[] preimage = randomBytes();
        byte[] hash = Bolt11.sha256().digest(preimage);
        Bolt11Writer request = new Bolt11Writer("lnbcrt", sats, now).paymentHash(hash);
        describe.accept(request);
        String bolt11 = request.expiry(expiry).secret(randomBytes()).sign(key);
        Invoice invoice = new Invoice(
                HEX.formatHex(hash),
                HEX.formatHex(preimage),
                bolt11,
                sats,
                description,
                now,
                now.plus(expiry),
                Optional.empty(),
                Optional.empty(),
                order);
        index(invoice);
        invoices.add(invoice.paymentHash(), invoice);
        expireLater(invoice);
        return invoice;
    }

    Optional<Invoice> find(String paymentHash) {
        return invoices.find(paymentHash);
    }

    Optional<Invoice> checkout(String id) {
        return Optional.ofNullable(byCheckout.get(id)).flatMap(invoices::find);
    }

    /** Newest first. */
    List<Invoice> withExternalId(String externalId) {
        Deque<String> hashes = byExternalId.getOrDefault(externalId, new ArrayDeque<>());
        synchronized (hashes) {
            return hashes.stream().map(invoices::find).flatMap(Optional::stream).toList();
        }
    }

    List<Invoice> newest(Predicate<Invoice> wanted, long offset, int limit) {
        return invoices.newest(wanted, offset, limit);
    }

    long count(Predicate<Invoice> wanted) {
        return invoices.count(wanted);
    }

    /** A wallet pays. It may come late: the node still takes the money, as real ones have been seen to do. */
    Invoice pay(String paymentHash, boolean lateToo, Optional<Payout> by) {
        Instant now = now();
        Invoice paid = invoices.change(paymentHash, invoice -> settle(invoice, now, lateToo, by))
                .orElseThrow(Ledger::unknown);
        tell(paid);
        return paid;
    }

    /** Has the provider tell of a payment that was never made. */
    Invoice claimFalsely(String paymentHash) {
        Instant now = now();
        Invoice invoice = find(paymentHash).orElseThrow(Ledger::unknown);
        tell(settle(invoice, now, true, Optional.empty()));
        return invoice;
    }

    /** The invoice's time is over from this moment, whatever its payment request says. */
    Invoice expire(String paymentHash) {
        Instant now = now();
        Invoice before = find(paymentHash).orElseThrow(Ledger::unknown);
        if (before.status(now) == Invoice.Status.EXPIRED) {
            return before;
        }
        Invoice expired =
                invoices.change(paymentHash, invoice -> expiring(invoice, now)).orElseThrow(Ledger::unknown);
        tell(expired);
        return expired;
    }

    /** The provider quotes its checkout anew: told and paid from now on is another payment request. */
    Invoice quoteAnew(String paymentHash) {
        Invoice before = find(paymentHash).orElseThrow(Ledger::unknown);
        Duration left = Duration.between(now(), before.expiresAt());
        return open(before.amountSats(), before.description(), left, before.order());
    }

    void forget() {
        invoices.clear();
        byCheckout.clear();
        byExternalId.clear();
    }

    byte[] randomBytes() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Invoice settle(Invoice invoice, Instant now, boolean lateToo, Optional<Payout> by) {
        Invoice.Status status = invoice.status(now);
        if (status == Invoice.Status.PAID) {
            throw new Refusal(409, "already-paid", "This invoice has already been paid.");
        } else if (status == Invoice.Status.EXPIRED && !lateToo) {
            throw new Refusal(409, "expired", "This invoice has expired.");
        } else {
            return invoice.paid(now, by);
        }
    }

    private static Invoice expiring(Invoice invoice, Instant now) {
        if (invoice.status(now) == Invoice.Status.PAID) {
            throw new Refusal(409, "already-paid", "A paid invoice cannot expire.");
        }
        return invoice.expiring(now);
    }

    private static Refusal unknown() {
        return new Refusal(404, "unknown-invoice", "No invoice has this payment hash.");
    }

    private void tell(Invoice invoice) {
        Consumer<Invoice> listener = listeners.get(invoice.order().twin());
        if (listener != null) {
            listener.accept(invoice);
        }
    }

    private void expireLater(Invoice invoice) {
        String hash = invoice.paymentHash();
        Instant expiry = invoice.expiresAt();
        timer.after(Duration.between(now(), expiry).plusMillis(1), () -> tellOfExpiry(hash, expiry));
    }

    /** Tells nobody when the invoice was paid, or made to expire by hand before. */
    private void tellOfExpiry(String paymentHash, Instant expected) {
        find(paymentHash)
                .filter(invoice -> invoice.expiresAt().equals(expected))
                .filter(invoice -> invoice.status(now()) == Invoice.Status.EXPIRED)
                .ifPresent(this::tell);
    }

    private void index(Invoice invoice) {
        switch (invoice.order()) {
            case Order.Checkout checkout -> byCheckout.put(checkout.id(), invoice.paymentHash());
            case Order.Phoenixd order ->
                order.externalId()
                        .ifPresent(id -> byExternalId.compute(id, (k, found) -> {
                            Deque<String> hashes = found == null ? new ArrayDeque<>() : found;
                            synchronized (hashes) {
                                hashes.addFirst(invoice.paymentHash());
                            }
                            return hashes;
                        }));
        }
    }

    private void unindex(Invoice invoice) {
        switch (invoice.order()) {
            case Order.Checkout checkout -> byCheckout.remove(checkout.id(), invoice.paymentHash());
            case Order.Phoenixd order ->
                order.externalId()
                        .ifPresent(id -> byExternalId.computeIfPresent(id, (k, h) -> {
                            synchronized (h) {
                                h.removeLastOccurrence(invoice.paymentHash());
                                return h.isEmpty() ? null : h;
                            }
                        }));
        }
    }
}
