package ch.cryptocare.server.platform.provider;

import ch.cryptocare.server.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 as lower-case hex, as most services sign with. */
public final class HmacSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private HmacSignature() {}

    public static String of(Secret key, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long for a nearly right signature as for a wrong one. Without a key nothing is right. */
    public static boolean matches(Secret key, byte[] message, String signature) {
        if (key.value().isBlank()) return false;
        return MessageDigest.isEqual(
                of(key, message).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
