package ch.cryptocare.sandbox.lightning;

import java.io.ByteArrayOutputStream;

/** Bits grouped by five, as a BOLT 11 invoice carries them. */
final class Words {
    private Words() {}

    /** Bytes as words, zero bits filling the last one. */
    static byte[] ofBytes(byte[] bytes) {
        return regroup(bytes, 8, 5, true);
    }

    /** Words as bytes, leaving out what does not fill a byte. */
    static byte[] wholeBytes(byte[] words) {
        return regroup(words, 5, 8, false);
    }

    /** Words as bytes, zero bits filling the last one. */
    static byte[] paddedBytes(byte[] words) {
        return regroup(words, 5, 8, true);
    }

    /** A number in exactly so many words. */
    static byte[] ofNumber(long number, int length) {
        byte[] words = new byte[length];
        for (int i = 0; i < length; i++) {
            words[length - 1 - i] = (byte) ((number >>> (5 * i)) & 31);
        }
        return words;
    }

    /** A number in as few words as it needs. */
    static byte[] ofNumber(long number) {
        int bits = 64 - Long.numberOfLeadingZeros(number);
        return ofNumber(number, Math.max(1, (bits + 4) / 5));
    }

    static long number(byte[] words) {
        if (words.length > 12) {
            throw new IllegalArgumentException("number too long");
        }
        long number = 0;
        for (byte word : words) {
            number = (number << 5) | word;
        }
        return number;
    }

    private static byte[] regroup(byte[] from, int width, int newWidth, boolean pad) {
        ByteArrayOutputStream to = new ByteArrayOutputStream(from.length * width / newWidth + 1);
        int held = 0;
        int bits = 0;
        for (byte group : from) {
            held = ((held << width) | (group & 0xff)) & 0xfff;
            bits += width;
            while (bits >= newWidth) {
                bits -= newWidth;
                to.write((held >>> bits) & ((1 << newWidth) - 1));
            }
        }
        if (pad && bits > 0) {
            to.write((held << (newWidth - bits)) & ((1 << newWidth) - 1));
        }
        return to.toByteArray();
    }
}
