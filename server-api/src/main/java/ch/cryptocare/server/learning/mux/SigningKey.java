package ch.cryptocare.server.learning.mux;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.ConfigProblem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The key that signs tokens, as Mux gives it: a PEM in Base64, of PKCS #1 or of PKCS #8. */
final class SigningKey {
    private static final Pattern PEM = Pattern.compile(
            "\\s*-----BEGIN (RSA )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END (RSA )?PRIVATE KEY-----\\s*");

    /** Version 0, and the algorithm rsaEncryption without parameters (RFC 5208 §5, RFC 8017 A.1). */
    private static final byte[] RSA = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    private static final int SEQUENCE = 0x30;
    private static final int OCTET_STRING = 0x04;

    private SigningKey() {}

    static RSAPrivateKey read(Secret text) {
        try {
            var pem = PEM.matcher(new String(Base64.getMimeDecoder().decode(text.value()), StandardCharsets.US_ASCII));
            if (!pem.matches()) throw wrong();
            var der = Base64.getMimeDecoder().decode(pem.group(2));
            var pkcs8 = pem.group(1) == null ? der : wrapped(der);
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw wrong();
        }
    }

    private static ConfigProblem wrong() {
        return new ConfigProblem(
                "The setting CRYPTOCARE_MUX_SIGNING_KEY must be the private key of a signing key, as Mux gives it.");
    }

    private static byte[] wrapped(byte[] pkcs1) {
        var key = new ByteArrayOutputStream();
        key.writeBytes(RSA);
        key.writeBytes(told(OCTET_STRING, pkcs1));
        return told(SEQUENCE, key.toByteArray());
    }

    /** With its kind and its length before it (X.690 §8.1); keys are longer than 255 bytes. */
    private static byte[] told(int kind, byte[] content) {
        var all = new ByteArrayOutputStream();
        all.write(kind);
        all.write(0x82);
        all.write(content.length >> 8);
        all.write(content.length);
        all.writeBytes(content);
        return all.toByteArray();
    }
}
