package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.db.JooqSigningKeys;
import ch.cryptocare.support.PlainSealer;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever makes an access token up, or mends one, is nobody. */
class ForgedTokensTest {
    private static final AuthStage STAGE = new AuthStage();

    private final Map<String, String> forged = new LinkedHashMap<>();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void noForgedTokenIsBelieved() throws Exception {
        var ben = STAGE.opens("ben@example.ch");
        var genuine = ben.cookies.getOrDefault("access", "");
        var token = JWT.decode(genuine);
        forge(genuine, token);
        assertThat(statusWith(claims(token).sign(ours(token))))
                .as("the same, signed anew")
                .isEqualTo(200);
        assertThat(ben.get("/api/session").status()).isEqualTo(200);
        forged.forEach((how, text) -> assertThat(statusWith(text)).as(how).isEqualTo(401));
        assertThat(forged).hasSizeGreaterThanOrEqualTo(25);
    }

    private void forge(String genuine, DecodedJWT token) throws Exception {
        var parts = genuine.split("\\.", -1);
        var body = parts[1];
        for (var none : new String[] {"none", "None", "NONE", "nOnE"})
            forged.put("alg " + none, header(none, token.getKeyId()) + "." + body + ".");
        forged.put("no signature", parts[0] + "." + body + ".");
        forged.put("two parts", parts[0] + "." + body);
        forged.put("four parts", genuine + ".x");
        forged.put("another body", parts[0] + "." + mended(body, token.getSubject()) + "." + parts[2]);
        forged.put("a zero signature", parts[0] + "." + body + "." + encode(new byte[64]));
        forged.put("an empty text", " ");
        forged.put("no token", "abc");
        forged.put("a long text", "a".repeat(5_000));

        var keys = new JooqSigningKeys(STAGE.test.database, new PlainSealer(), STAGE.clock);
        var ours = keys.signing(STAGE.clock.instant());
        var publicKey = ours.pair().getPublic().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(publicKey)
                + "\n-----END PUBLIC KEY-----\n";
        forged.put("our public key as HS256 secret", claims(token).sign(Algorithm.HMAC256(publicKey)));
        forged.put("our public key as PEM", claims(token).sign(Algorithm.HMAC256(pem)));
        forged.put("HS512", claims(token).sign(Algorithm.HMAC512("secret")));
        forged.put("a key of their own", claims(token).sign(Algorithm.ECDSA256(theirKey("secp256r1"))));
        forged.put("ES384", claims(token).sign(Algorithm.ECDSA384(theirKey("secp384r1"))));
        forged.put("RS256", claims(token).sign(Algorithm.RSA256(rsa())));

        var algorithm = Algorithm.ECDSA256((ECPrivateKey) ours.pair().getPrivate());
        forged.put("no such key", claims(token).withKeyId("other").sign(algorithm));
        forged.put("a path as key", claims(token).withKeyId("../../etc/passwd").sign(algorithm));
        forged.put("SQL as key", claims(token).withKeyId("' or 1=1 --").sign(algorithm));
        forged.put("another issuer", claims(token).withIssuer("evil").sign(algorithm));
        forged.put("another audience", claims(token).withAudience("mfa").sign(algorithm));
        forged.put(
                "another type", claims(token).withHeader(Map.of("typ", "JWT")).sign(algorithm));
        forged.put("no session", claims(token).withJWTId("").sign(algorithm));
        forged.put(
                "a session of nobody",
                claims(token).withJWTId(java.util.UUID.randomUUID().toString()).sign(algorithm));
        var past = STAGE.clock.instant().minus(Duration.ofSeconds(1));
        forged.put("too old", claims(token).withExpiresAt(past).sign(algorithm));
        forged.put("not yet", claims(token).withNotBefore(past.plusSeconds(90)).sign(algorithm));
        forged.put(
                "a key in its header",
                claims(token)
                        .withHeader(Map.of("typ", "at+jwt", "jwk", Map.of("kty", "EC")))
                        .sign(Algorithm.ECDSA256(theirKey("secp256r1"))));
    }

    private static Algorithm ours(DecodedJWT token) {
        var keys = new JooqSigningKeys(STAGE.test.database, new PlainSealer(), STAGE.clock);
        assertThat(keys.signing(STAGE.clock.instant()).id()).isEqualTo(token.getKeyId());
        return Algorithm.ECDSA256(
                (ECPrivateKey) keys.signing(STAGE.clock.instant()).pair().getPrivate());
    }

    private static JWTCreator.Builder claims(DecodedJWT token) {
        return JWT.create()
                .withHeader(Map.of("typ", "at+jwt"))
                .withKeyId(token.getKeyId())
                .withIssuer(token.getIssuer())
                .withAudience(token.getAudience().getFirst())
                .withSubject(token.getSubject())
                .withJWTId(token.getId())
                .withExpiresAt(token.getExpiresAtAsInstant());
    }

    private static ECPrivateKey theirKey(String curve) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new java.security.spec.ECGenParameterSpec(curve));
        return (ECPrivateKey) generator.generateKeyPair().getPrivate();
    }

    private static RSAPrivateKey rsa() throws Exception {
        return (RSAPrivateKey)
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    }

    private static String header(String algorithm, String key) {
        return encode("{\"alg\":\"%s\",\"typ\":\"at+jwt\",\"kid\":\"%s\"}"
                .formatted(algorithm, key)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String mended(String body, String subject) {
        var text = new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8);
        return encode(
                text.replace(subject, java.util.UUID.randomUUID().toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int statusWith(String token) {
        try {
            var thief = STAGE.browser();
            thief.cookies.put("access", token);
            return thief.get("/api/session").status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
