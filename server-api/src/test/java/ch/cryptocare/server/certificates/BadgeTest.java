package ch.cryptocare.server.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.certificates.domain.Certificate;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Noor puts what she has learnt into the wallet of another program, which knows nothing of us but our address. */
class BadgeTest {
    private final CertificatesStage stage = new CertificatesStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatTheProgramReadsIsWhatTheCertificateSays() throws Exception {
        var certificate = stage.issue(stage.lasting(stage.completion("noor"), Duration.ofDays(365)));
        var page = "https://soins.example/verify/" + certificate.serial();

        var badge = JWT.decode(badge(certificate));
        var says = json(badge.getPayload());

        assertThat(badge.getAlgorithm()).isEqualTo("RS256");
        assertThat(badge.getIssuer()).isEqualTo("https://soins.example/");
        assertThat(badge.getId()).isEqualTo(page);
        assertThat(badge.getNotBeforeAsInstant()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(badge.getExpiresAtAsInstant()).isEqualTo("2027-11-23T08:00:00Z");
        assertThat(says.path("id").asText()).isEqualTo(page);
        assertThat(says.path("@context").toString())
                .isEqualTo("[\"https://www.w3.org/ns/credentials/v2\","
                        + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]");
        assertThat(says.path("type").toString()).isEqualTo("[\"VerifiableCredential\",\"OpenBadgeCredential\"]");
        assertThat(says.at("/issuer/id").asText()).isEqualTo(badge.getIssuer());
        assertThat(says.at("/issuer/name").asText()).isEqualTo("Haute École de Santé <Genève>");
        assertThat(says.path("validFrom").asText()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(says.path("validUntil").asText()).isEqualTo("2027-11-23T08:00:00Z");
        assertThat(says.at("/credentialSubject/identifier/0/identityHash").asText())
                .isEqualTo("Noor Haddad");
        assertThat(says.at("/credentialSubject/achievement/name").asText()).isEqualTo("Hand hygiene");
        assertThat(says.at("/credentialSubject/achievement/creditsAvailable").asDouble())
                .isEqualTo(1.5);
    }

    @Test
    void itIsProvenByTheKeyAtTheAddressThatItNamesAndByNoOther() throws Exception {
        var badge = badge(stage.issue(stage.completion("noor")));
        var key = keyOf(JWT.decode(badge));

        Algorithm.RSA256(key).verify(JWT.decode(badge));
        var parts = badge.split("\\.", -1);
        var forged = text(parts[1]).replace("Noor Haddad", "Dr. No Body");
        var forgery = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
        assertThatThrownBy(() -> Algorithm.RSA256(key).verify(JWT.decode(forgery)))
                .isInstanceOf(SignatureVerificationException.class);
    }

    @Test
    void allServersSignWithTheOneKey() throws Exception {
        var certificate = stage.issue(stage.completion("noor"));
        var ready = new CountDownLatch(8);
        Callable<String> asks = () -> {
            ready.countDown();
            ready.await();
            return JWT.decode(badge(certificate)).getKeyId();
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            var keys =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> asks).toList());
            for (var key : keys) assertThat(key.get()).isEqualTo(keys.getFirst().get());
        }
    }

    @Test
    void ofWhatIsNotWorthAnythingThereIsNoBadgeAndOfAnothersNone() throws Exception {
        var certificate = stage.issue(stage.completion("noor"));
        assertThat(stage.get("ben", path(certificate)).code()).isEqualTo("not-found");

        stage.post("greta", "/api/certificates/" + certificate.id() + "/revocation", "{\"reason\":\"DECEPTION\"}");
        assertThat(stage.get("noor", path(certificate)).code()).isEqualTo("certificate-not-valid");
    }

    private String badge(Certificate certificate) throws Exception {
        var reply = stage.get("noor", path(certificate));
        assertThat(reply.contentType()).startsWith("application/vc+jwt");
        return new String(reply.bytes(), StandardCharsets.US_ASCII);
    }

    private static String path(Certificate certificate) {
        return "/api/account/certificates/" + certificate.id() + "/badge.jwt";
    }

    /** As any verifier finds it. */
    private RSAPublicKey keyOf(DecodedJWT badge) throws Exception {
        var address = URI.create(badge.getKeyId());
        assertThat(address.getHost()).isEqualTo("soins.example");
        var jwk = stage.get("", address.getPath()).json();
        assertThat(jwk.path("kty").asText()).isEqualTo("RSA");
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(jwk.path("n")), number(jwk.path("e"))));
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
    }

    private static JsonNode json(String part) throws Exception {
        return Json.MAPPER.readTree(text(part));
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
