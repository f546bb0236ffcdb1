package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.Journal;
import ch.cryptocare.sandbox.http.Refusal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The money our wallet sent away: a journal that nobody can change, and never two pay-outs for one request. */
final class Payouts {
    /** What our wallet begins with. */
    static final long FUNDS = 100_000_000;

    private final Ledger ledger;
    private final PatientWallet wallet;
    private final Journal<UUID, Payout> journal;
    private final ConcurrentHashMap<String, Payout> byHash = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Instant> failures = new ConcurrentHashMap<>();
    private final AtomicLong spent = new AtomicLong();

    Payouts(Ledger ledger, PatientWallet wallet, int keep) {
        this.ledger = ledger;
        this.wallet = wallet;
        this.journal = new Journal<>(keep, payout -> byHash.remove(payout.paymentHash()));
    }

    /** Pays a payment request; one of our own node's is thereby settled. Refuses what a wallet would refuse. */
    Payout pay(String request, Bolt11 decoded, long sats) {
        String hash = decoded.paymentHash();
        Optional<Invoice> own = ledger.find(hash);
        Instant expiry = own.map(Invoice::expiresAt).orElse(decoded.at().plus(decoded.expiry()));
        if (!ledger.now().isBefore(expiry)) {
            throw failed(hash, new Refusal(409, "expired", "this invoice has expired"));
        }
        String preimage = own.map(Invoice::preimage)
                .or(() -> wallet.find(hash).map(PatientWallet.Request::preimage))
                .orElseThrow(() -> noRoute(hash));
        Payout payout = payout(sats, hash, preimage, request, "");
        if (byHash.putIfAbsent(hash, payout) != null) {
            throw new Refusal(409, "already-paid", "this invoice has already been paid");
        }
        try {
            take(sats);
            own.ifPresent(invoice -> ledger.pay(invoice.paymentHash(), false, Optional.of(payout)));
        } catch (Refusal refusal) {
            byHash.remove(hash);
            throw failed(hash, refusal);
        }
        wallet.paid(hash);
        journal.add(payout.id(), payout);
        return payout;
    }

    /** No way to the payee was found: noted as a payment that was tried. */
    Refusal noRoute(String paymentHash) {
        return failed(paymentHash, new Refusal(409, "no-route", "the recipient could not be reached"));
    }

    /** When a payment of this hash was tried last and came to nothing. */
    Optional<Instant> failedAt(String paymentHash) {
        return Optional.ofNullable(failures.get(paymentHash));
    }

    long balance() {
        return FUNDS - spent.get();
    }

    private void take(long sats) {
        if (spent.addAndGet(sats) > FUNDS) {
            spent.addAndGet(-sats);
            throw new Refusal(409, "not-enough", "not enough funds in wallet to pay this invoice");
        }
    }

    private Refusal failed(String paymentHash, Refusal refusal) {
        failures.put(paymentHash, ledger.now());
        return refusal;
    }

    /** Pays a Lightning address; whoever lives there always answers with a fresh invoice. */
    Payout payAddress(String address, long sats, String message) {
        byte[] preimage = ledger.randomBytes();
        HexFormat hex = HexFormat.of();
        String hash = hex.formatHex(Bolt11.sha256().digest(preimage));
        Payout payout = payout(sats, hash, hex.formatHex(preimage), address, message);
        take(sats);
        byHash.put(hash, payout);
        journal.add(payout.id(), payout);
        return payout;
    }

    Optional<Payout> find(UUID id) {
        return journal.find(id);
    }

    Optional<Payout> withHash(String paymentHash) {
        return Optional.ofNullable(byHash.get(paymentHash));
    }

    List<Payout> newest(long offset, int limit) {
        return journal.newest(payout -> true, offset, limit);
    }

    long count() {
        return journal.count(payout -> true);
    }

    void forget() {
        journal.clear();
        byHash.clear();
        failures.clear();
        spent.set(0);
    }

    private Payout payout(long sats, String hash, String preimage, String destination, String message) {
        return new Payout(UUID.randomUUID(), ledger.now(), sats, hash, preimage, destination, message);
    }
}
