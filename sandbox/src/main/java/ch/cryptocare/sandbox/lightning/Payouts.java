package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.Journal;
import ch.cryptocare.sandbox.http.Refusal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The money our wallet sent away: a journal that nobody can change, and never two pay-outs for one request. */
final class Payouts {
    private final Ledger ledger;
    private final Journal<UUID, Payout> journal;
    private final ConcurrentHashMap<String, Payout> byHash = new ConcurrentHashMap<>();

    Payouts(Ledger ledger, int keep) {
        this.ledger = ledger;
        this.journal = new Journal<>(keep, payout -> byHash.remove(payout.paymentHash()));
    }

    /** Pays a payment request; one of our own node's is thereby settled. Refuses what a wallet would refuse. */
    Payout pay(String request, Bolt11 decoded, long sats) {
        Optional<Invoice> own = ledger.find(decoded.paymentHash());
        Instant expiry = own.map(Invoice::expiresAt).orElse(decoded.at().plus(decoded.expiry()));
        if (!ledger.now().isBefore(expiry)) {
            throw new Refusal(409, "expired", "this invoice has expired");
        }
        String preimage = own.map(Invoice::preimage).orElseGet(this::someHash);
        Payout payout = payout(sats, decoded.paymentHash(), preimage, request, "");
        if (byHash.putIfAbsent(decoded.paymentHash(), payout) != null) {
            throw new Refusal(409, "already-paid", "this invoice has already been paid");
        }
        try {
            own.ifPresent(invoice -> ledger.pay(invoice.paymentHash(), false, Optional.of(payout)));
        } catch (Refusal refusal) {
            byHash.remove(decoded.paymentHash());
            throw refusal;
        }
        journal.add(payout.id(), payout);
        return payout;
    }

    /** Pays a Lightning address; whoever lives there always answers with a fresh invoice. */
    Payout payAddress(String address, long sats, String message) {
        byte[] preimage = ledger.randomBytes();
        HexFormat hex = HexFormat.of();
        String hash = hex.formatHex(Bolt11.sha256().digest(preimage));
        Payout payout = payout(sats, hash, hex.formatHex(preimage), address, message);
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
    }

    private Payout payout(long sats, String hash, String preimage, String destination, String message) {
        return new Payout(UUID.randomUUID(), ledger.now(), sats, hash, preimage, destination, message);
    }

    private String someHash() {
        return HexFormat.of().formatHex(ledger.randomBytes());
    }
}
