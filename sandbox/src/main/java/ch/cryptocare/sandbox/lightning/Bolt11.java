package ch.cryptocare.sandbox.lightning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A BOLT 11 payment request as its reader sees it; the payee is recovered from the signature. */
record Bolt11(
        String network,
        Optional<Long> amountMsat,
        Instant at,
        String paymentHash,
        Optional<String> description,
        Duration expiry,
        String payee) {
    private static final int MAX_LENGTH = 7_000;
    private static final int TIMESTAMP_WORDS = 7;
    private static final int SIGNATURE_WORDS = 104;
    private static final int HASH_WORDS = 52;
    private static final Pattern PREFIX = Pattern.compile("ln(bcrt|bc|tbs|tb)(?:(\\d{1,16})([munp]?))?");
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    /** Throws IllegalArgumentException for anything that is not a well-signed payment request. */
    static Bolt11 read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("too long");
        }
        Bech32 content = Bech32.read(text);
        Matcher prefix = PREFIX.matcher(content.prefix());
        if (!prefix.matches() || content.words().length < TIMESTAMP_WORDS + SIGNATURE_WORDS) {
            throw new IllegalArgumentException("not a payment request");
        }
        int end = content.words().length - SIGNATURE_WORDS;
        byte[] signed = Arrays.copyOf(content.words(), end);
        byte[] signature = Words.wholeBytes(Arrays.copyOfRange(content.words(), end, content.words().length));
        Map<Character, byte[]> fields = fields(signed);
        return new Bolt11(
                prefix.group(1),
                amountMsat(prefix),
                Instant.ofEpochSecond(Words.number(Arrays.copyOf(signed, TIMESTAMP_WORDS))),
                hash(fields),
                Optional.ofNullable(fields.get('d')).map(d -> new String(Words.wholeBytes(d), StandardCharsets.UTF_8)),
                Duration.ofSeconds(
                        Optional.ofNullable(fields.get('x')).map(Words::number).orElse(3600L)),
                NodeKey.recover(signedHash(content.prefix(), signed), signature));
    }

    static byte[] signedHash(String prefix, byte[] words) {
        MessageDigest digest = sha256();
        digest.update(prefix.getBytes(StandardCharsets.US_ASCII));
        return digest.digest(Words.paddedBytes(words));
    }

    static int word(char letter) {
        return LETTERS.indexOf(letter);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Character, byte[]> fields(byte[] words) {
        Map<Character, byte[]> fields = new HashMap<>();
        int at = TIMESTAMP_WORDS;
        while (at < words.length) {
            if (at + 3 > words.length) {
                throw new IllegalArgumentException("broken field");
            }
            int start = at + 3;
            int end = start + words[at + 1] * 32 + words[at + 2];
            if (end > words.length) {
                throw new IllegalArgumentException("broken field");
            }
            fields.putIfAbsent(LETTERS.charAt(words[at]), Arrays.copyOfRange(words, start, end));
            at = end;
        }
        return fields;
    }

    private static String hash(Map<Character, byte[]> fields) {
        byte[] hash = fields.get('p');
        if (hash == null || hash.length != HASH_WORDS) {
            throw new IllegalArgumentException("no payment hash");
        }
        return HexFormat.of().formatHex(Words.wholeBytes(hash));
    }

    private static Optional<Long> amountMsat(Matcher prefix) {
        if (prefix.group(2) == null) {
            return Optional.empty();
        }
        long number = Long.parseLong(prefix.group(2));
        return Optional.of(
                switch (prefix.group(3)) {
                    case "" -> times(number, 100_000_000_000L);
                    case "m" -> times(number, 100_000_000L);
                    case "u" -> times(number, 100_000L);
                    case "n" -> times(number, 100L);
                    default -> tenths(number);
                });
    }

    private static long times(long number, long msat) {
        if (number > Long.MAX_VALUE / msat) {
            throw new IllegalArgumentException("more than there is");
        }
        return number * msat;
    }

    private static long tenths(long pico) {
        if (pico % 10 != 0) {
            throw new IllegalArgumentException("less than a thousandth of a sat");
        }
        return pico / 10;
    }
}
