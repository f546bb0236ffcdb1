package ch.cryptocare.server.certificates.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a certificate to strangers: 140 random bits in letters that are not mistaken for one another (Crockford's 32). */
public record Serial(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern GROUPS = Pattern.compile("(.{" + GROUP + "})(?=.)");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Serial {
        if (!FORM.matcher(letters).matches()) throw new IllegalArgumentException("not a serial");
    }

    public static Serial fresh() {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new Serial(letters.toString());
    }

    /** As somebody typed it from paper: in groups or not, small letters, O for 0, I and L for 1. Empty when it is none. */
    public static Optional<Serial> read(String typed) {
        var letters = BETWEEN_LETTERS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(letters).matches() ? Optional.of(new Serial(letters)) : Optional.empty();
    }

    /** As it is printed: {@code 7K2M-…}. */
    @Override
    public String toString() {
        return GROUPS.matcher(letters).replaceAll("$1-");
    }
}
