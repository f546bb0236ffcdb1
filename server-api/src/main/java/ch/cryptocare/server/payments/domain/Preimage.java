package ch.cryptocare.server.payments.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What only whoever was paid can tell: the proof that a Lightning payment was made (BOLT 11). */
public record Preimage(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Preimage {
        if (!FORM.matcher(hex).matches()) throw new IllegalArgumentException("not a preimage");
    }

    /** Empty for a text that is none. */
    public static Optional<Preimage> read(String text) {
        var hex = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(hex).matches() ? Optional.of(new Preimage(hex)) : Optional.empty();
    }

    /** @param paymentHash hex */
    public boolean proves(String paymentHash) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(hex));
            return MessageDigest.isEqual(hash, HexFormat.of().parseHex(paymentHash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
