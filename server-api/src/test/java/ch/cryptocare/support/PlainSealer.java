package ch.cryptocare.support;

import ch.cryptocare.server.platform.Sealer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Seals nothing, so that a test can run without keys; still refuses what was sealed for another place. */
public final class PlainSealer implements Sealer {
    @Override
    public byte[] seal(byte[] plain, String place) {
        var mark = mark(place);
        var sealed = Arrays.copyOf(mark, mark.length + plain.length);
        System.arraycopy(plain, 0, sealed, mark.length, plain.length);
        return sealed;
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        var mark = mark(place);
        if (!Arrays.equals(mark, Arrays.copyOf(sealed, mark.length))) throw new IllegalStateException("another place");
        return Arrays.copyOfRange(sealed, mark.length, sealed.length);
    }

    @Override
    public byte[] blindIndex(String text, String purpose) {
        return Arrays.copyOf(mark(purpose + '\0' + text), 16);
    }

    private static byte[] mark(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
