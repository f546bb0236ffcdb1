package ch.cryptocare.sandbox.lightning;

import java.util.Arrays;
import java.util.Locale;

/** Bech32 (BIP 173) without its limit of 90 characters, as BOLT 11 wants it. */
final class Bech32 {
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECKSUM_WORDS = 6;

    private final String prefix;
    private final byte[] words;

    private Bech32(String prefix, byte[] words) {
        this.prefix = prefix;
        this.words = words;
    }

    /** The part that people can read. */
    String prefix() {
        return prefix;
    }

    /** The rest, in words of five bits. */
    byte[] words() {
        return words;
    }

    static String write(String prefix, byte[] words) {
        StringBuilder text = new StringBuilder(prefix.length() + 1 + words.length + CHECKSUM_WORDS);
        text.append(prefix).append('1');
        for (byte word : words) {
            text.append(LETTERS.charAt(word));
        }
        int checksum = checksum(prefix, words, CHECKSUM_WORDS) ^ 1;
        for (int i = 0; i < CHECKSUM_WORDS; i++) {
            text.append(LETTERS.charAt((checksum >>> (5 * (5 - i))) & 31));
        }
        return text.toString();
    }

    static Bech32 read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("mixed upper and lower case");
        }
        int separator = lower.lastIndexOf('1');
        if (separator < 1 || lower.length() - separator - 1 < CHECKSUM_WORDS) {
            throw new IllegalArgumentException("not bech32");
        }
        String prefix = lower.substring(0, separator);
        byte[] words = words(lower.substring(separator + 1));
        if (checksum(prefix, words, 0) != 1) {
            throw new IllegalArgumentException("wrong checksum");
        }
        return new Bech32(prefix, Arrays.copyOf(words, words.length - CHECKSUM_WORDS));
    }

    private static byte[] words(String letters) {
        byte[] words = new byte[letters.length()];
        for (int i = 0; i < words.length; i++) {
            int value = LETTERS.indexOf(letters.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not a bech32 letter");
            }
            words[i] = (byte) value;
        }
        return words;
    }

    private static int checksum(String prefix, byte[] words, int zeros) {
        int sum = 1;
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) >>> 5);
        }
        sum = step(sum, 0);
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) & 31);
        }
        for (byte word : words) {
            sum = step(sum, word);
        }
        for (int i = 0; i < zeros; i++) {
            sum = step(sum, 0);
        }
        return sum;
    }

    private static int step(int sum, int value) {
        int next = ((sum & 0x1ffffff) << 5) ^ value;
        for (int bit = 0; bit < GENERATOR.length; bit++) {
            if (((sum >>> (25 + bit)) & 1) == 1) {
                next ^= GENERATOR[bit];
            }
        }
        return next;
    }
}
