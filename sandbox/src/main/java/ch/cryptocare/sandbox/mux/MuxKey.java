package ch.cryptocare.sandbox.mux;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** The signing key of the account: its owner signs tokens with it, and Mux looks whether they are good. */
final class MuxKey {
    static final String ID = "sandbox-mux-key";
    private static final int BITS = 2048;

    /** Before the key itself, where PKCS #8 says that it is one of RSA. */
    private static final int WRAPPING = 26;

    /** Made when it is needed: it takes a while. */
    private static final class Account {
        static final KeyPair PAIR = generated();
    }

    private static KeyPair generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Mux tells it: a PEM of PKCS #1, in Base64. */
    String told() {
        byte[] pkcs8 = Account.PAIR.getPrivate().getEncoded();
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, WRAPPING, pkcs8.length);
        String pem = "-----BEGIN RSA PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs1)
                + "\n-----END RSA PRIVATE KEY-----\n";
        return Base64.getEncoder().encodeToString(pem.getBytes(US_ASCII));
    }

    /** Whether this film may be played with this token now. */
    boolean lets(String token, String playback, Instant now) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) return false;
        JsonNode header = json(parts[0]);
        JsonNode claims = json(parts[1]);
        return header.path("alg").asText().equals("RS256")
                && header.path("kid").asText().equals(ID)
                && claims.path("aud").asText().equals("v")
                && claims.path("sub").asText().equals(playback)
                && claims.path("exp").asLong() > now.getEpochSecond()
                && isSigned(parts[0] + "." + parts[1], parts[2]);
    }

    private boolean isSigned(String message, String signature) {
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(Account.PAIR.getPublic());
            check.update(message.getBytes(UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static JsonNode json(String part) {
        try {
            return Json.tree(Base64.getUrlDecoder().decode(part)).orElseGet(MissingNode::getInstance);
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }
}
