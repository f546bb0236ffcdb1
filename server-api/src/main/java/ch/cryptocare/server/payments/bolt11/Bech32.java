package ch.cryptocare.server.payments.bolt11;

import java.util.Arrays;
import java.util.Locale;

/** A readable part and words of five bits (BIP 173), without that document's limit on length. */
record Bech32(String readable, byte[] words) {
    private static final int LONGEST = 7000;
    private static final int CHECKSUM_LENGTH = 6;
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};

    static Bech32 decode(String text) throws NotAnInvoice {
        if (text.length() > LONGEST) throw new NotAnInvoice("too long");
        var lower = text.toLowerCase(Locale.ROOT);
        if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) throw new NotAnInvoice("mixed case");
        int separator = lower.lastIndexOf('1');
        if (separator < 1 || lower.length() - separator - 1 < CHECKSUM_LENGTH) throw new NotAnInvoice("not bech32");
        var readable = lower.substring(0, separator);
        var words = words(lower.substring(separator + 1));
        if (checksum(readable, words) != 1) throw new NotAnInvoice("wrong checksum");
        return new Bech32(readable, Arrays.copyOf(words, words.length - CHECKSUM_LENGTH));
    }

    private static byte[] words(String letters) throws NotAnInvoice {
        var words = new byte[letters.length()];
        for (int i = 0; i < words.length; i++) {
            int word = LETTERS.indexOf(letters.charAt(i));
            if (word < 0) throw new NotAnInvoice("not bech32");
            words[i] = (byte) word;
        }
        return words;
    }

    static int checksum(String readable, byte[] words) {
        int sum = 1;
        for (char c : readable.toCharArray()) sum = step(sum, c >> 5);
        sum = step(sum, 0);
        for (char c : readable.toCharArray()) sum = step(sum, c & 31);
        for (byte word : words) sum = step(sum, word);
        return sum;
    }

    private static int step(int sum, int word) {
        int next = ((sum & 0x1ffffff) << 5) ^ word;
        for (int bit = 0; bit < GENERATOR.length; bit++) {
            if (((sum >>> (25 + bit)) & 1) == 1) next ^= GENERATOR[bit];
        }
        return next;
    }
}
