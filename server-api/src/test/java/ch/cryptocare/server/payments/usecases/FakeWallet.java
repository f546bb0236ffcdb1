package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.payments.bolt11.Bolt11Writer;
import ch.cryptocare.server.payments.domain.Preimage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** A patient's wallet: only it knows the preimages of its invoices. */
public final class FakeWallet {
    private final InstantSource clock;
    private final Map<String, Preimage> preimages = new ConcurrentHashMap<>();

    public FakeWallet(InstantSource clock) {
        this.clock = clock;
    }

    /** Of an hour; readable is its network and amount, as in lnbcrt500u. */
    public String invoice(String readable) {
        return invoice(readable, Duration.ofHours(1));
    }

    public String invoice(String readable, Duration expiry) {
        var preimage = new byte[32];
        ThreadLocalRandom.current().nextBytes(preimage);
        var hash = HexFormat.of().formatHex(sha256(preimage));
        preimages.put(hash, new Preimage(HexFormat.of().formatHex(preimage)));
        return Bolt11Writer.invoice(readable, clock.instant(), expiry, hash);
    }

    public Optional<Preimage> preimage(String paymentHash) {
        return Optional.ofNullable(preimages.get(paymentHash));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
