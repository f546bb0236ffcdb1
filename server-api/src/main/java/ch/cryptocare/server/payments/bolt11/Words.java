package ch.cryptocare.server.payments.bolt11;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Reads a row of words of five bits from its start. */
final class Words {
    private static final int BITS = 5;
    private static final int LONGEST_NUMBER = 12;

    private final byte[] words;
    private int position;

    Words(byte[] words) {
        this.words = words;
    }

    boolean left() {
        return position < words.length;
    }

    int length() {
        return words.length;
    }

    Words next(int count) throws NotAnInvoice {
        if (count > words.length - position) throw new NotAnInvoice("ends too early");
        var taken = new Words(Arrays.copyOfRange(words, position, position + count));
        position += count;
        return taken;
    }

    /** All words as one number, the most significant first. */
    long number() throws NotAnInvoice {
        if (words.length > LONGEST_NUMBER) throw new NotAnInvoice("a number is too large");
        long number = 0;
        for (byte word : words) number = (number << BITS) | word;
        return number;
    }

    /** Whether a bit is set, counted from the end. */
    boolean bit(int index) {
        int word = words.length - 1 - index / BITS;
        return word >= 0 && ((words[word] >> (index % BITS)) & 1) == 1;
    }

    /** All words as bytes; bits that fill no byte are left out. */
    byte[] bytes() {
        return bytes(false);
    }

    /** All words as bytes, the last one filled with zeros, as the signature wants them. */
    byte[] paddedBytes() {
        return bytes(true);
    }

    private byte[] bytes(boolean padded) {
        var bytes = new ByteArrayOutputStream(words.length * BITS / 8 + 1);
        int held = 0;
        int bits = 0;
        for (byte word : words) {
            held = ((held << BITS) & 0xfff) | word;
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        if (padded && bits > 0) bytes.write(held << (8 - bits));
        return bytes.toByteArray();
    }
}
