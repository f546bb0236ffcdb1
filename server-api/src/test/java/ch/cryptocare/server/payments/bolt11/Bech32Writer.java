package ch.cryptocare.server.payments.bolt11;

import java.util.Arrays;

/** Writes bech32 with a right checksum around any words, by trying the reader's own sum on them. */
final class Bech32Writer {
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private Bech32Writer() {}

    static String write(String readable, byte[] words) {
        var withChecksum = Arrays.copyOf(words, words.length + 6);
        int sum = Bech32.checksum(readable, withChecksum) ^ 1;
        for (int i = 0; i < 6; i++) withChecksum[words.length + i] = (byte) ((sum >>> (5 * (5 - i))) & 31);
        var text = new StringBuilder(readable).append('1');
        for (byte word : withChecksum) text.append(LETTERS.charAt(word));
        return text.toString();
    }
}
