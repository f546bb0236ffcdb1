package ch.cryptocare.sandbox.lightning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Writes one signed BOLT 11 payment request; fields appear in the order they are added. */
final class Bolt11Writer {
    /** Bits 8 (onion) and 14 (payment secret) are demanded, 17 (parts) is offered. */
    private static final long FEATURES = 1L << 8 | 1L << 14 | 1L << 17;

    private final String prefix;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    /** The prefix names the network: lnbc is the real one, lnbcrt regtest. */
    Bolt11Writer(String network, long sats, Instant at) {
        this.prefix = network + amount(sats);
        words.writeBytes(Words.ofNumber(at.getEpochSecond(), 7));
    }

    /** Whoever pays chooses the amount. */
    Bolt11Writer(String network, Instant at) {
        this.prefix = network;
        words.writeBytes(Words.ofNumber(at.getEpochSecond(), 7));
    }

    Bolt11Writer paymentHash(byte[] hash) {
        return field('p', Words.ofBytes(hash));
    }

    Bolt11Writer description(String description) {
        return field('d', Words.ofBytes(description.getBytes(StandardCharsets.UTF_8)));
    }

    Bolt11Writer descriptionHash(byte[] hash) {
        return field('h', Words.ofBytes(hash));
    }

    Bolt11Writer expiry(Duration expiry) {
        return field('x', Words.ofNumber(expiry.toSeconds()));
    }

    Bolt11Writer secret(byte[] secret) {
        return field('s', Words.ofBytes(secret)).field('9', Words.ofNumber(FEATURES));
    }

    String sign(NodeKey key) {
        byte[] signature = key.sign(Bolt11.signedHash(prefix, words.toByteArray()));
        words.writeBytes(Words.ofBytes(signature));
        return Bech32.write(prefix, words.toByteArray());
    }

    private Bolt11Writer field(char tag, byte[] value) {
        words.write(Bolt11.word(tag));
        words.writeBytes(Words.ofNumber(value.length, 2));
        words.writeBytes(value);
        return this;
    }

    /** The shortest way to say the amount: m, u and n are thousandths, millionths, billionths of a bitcoin. */
    static String amount(long sats) {
        if (sats % 100_000_000 == 0) {
            return Long.toString(sats / 100_000_000);
        } else if (sats % 100_000 == 0) {
            return sats / 100_000 + "m";
        } else if (sats % 100 == 0) {
            return sats / 100 + "u";
        } else {
            return sats * 10 + "n";
        }
    }
}
