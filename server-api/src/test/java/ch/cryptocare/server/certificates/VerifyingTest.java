package ch.cryptocare.server.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.certificates.domain.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a head nurse sees who has Noor's certificate before her, and no account. */
class VerifyingTest {
    private final CertificatesStage stage = new CertificatesStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everythingThatIsPrintedIsOnThePage() throws Exception {
        var completed = stage.completion("noor");
        var certificate = stage.issue(stage.lasting(completed, Duration.ofDays(365)));
        stage.draw();

        assertThat(stage.verify(certificate).toString())
                .isEqualTo("{\"id\":\"" + certificate.id() + "\",\"serial\":\"" + certificate.serial()
                        + "\",\"status\":\"VALID\",\"holder\":\"Noor Haddad\",\"courseId\":\"" + completed.course()
                        + "\",\"courseVersion\":1,\"title\":{\"en\":\"Hand hygiene\",\"fr\":\"Hygiène des mains\"},"
                        + "\"points\":1.5,\"minutes\":45,\"completedAt\":\"2026-11-23T08:00:00Z\","
                        + "\"issuer\":\"Haute École de Santé <Genève>\",\"issuedAt\":\"2026-11-23T08:00:00Z\","
                        + "\"validUntil\":\"2027-11-23T08:00:00Z\",\"supersededBy\":null,\"replaces\":null,"
                        + "\"revokedAt\":null,\"revocationReason\":null,\"documentSha256\":\""
                        + stage.read(certificate.id()).documentHash().orElseThrow() + "\"}");
    }

    @Test
    void sheMayTypeItWithoutHyphensAndInSmallLetters() throws Exception {
        var certificate = stage.issue(stage.completion("noor"));
        var typed = certificate.serial().letters().toLowerCase(Locale.ROOT);

        assertThat(stage.get("", "/api/certificates/" + typed)
                        .json()
                        .path("serial")
                        .asText())
                .isEqualTo(certificate.serial().toString());
    }

    @Test
    void theAddressOnPaperLeadsToThePageWhateverBecameOfIt() throws Exception {
        for (var serial : new String[] {Serial.fresh().toString(), "anything"}) {
            var page = stage.get("", "/verify/" + serial);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.contentType()).startsWith("text/html");
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).contains("verify/verify.js");
        }
        assertThat(stage.get("", "/verify/" + Serial.fresh() + "/more").status())
                .isEqualTo(404);
    }

    @Test
    void aSerialThatWasNeverIssuedIsUnknownAndSoIsAnythingElse() throws Exception {
        stage.issue(stage.completion("noor"));

        assertThat(stage.get("", "/api/certificates/" + Serial.fresh()).code()).isEqualTo("not-found");
        assertThat(stage.get("", "/api/certificates/anything").code()).isEqualTo("not-found");
        assertThat(stage.get("", "/api/certificates/%27%20or%201=1").code()).isEqualTo("not-found");
    }

    @Test
    void whoeverTriesSerialsIsStoppedForAMinute() throws Exception {
        for (int i = 0; i < 120; i++)
            assertThat(stage.get("", "/api/certificates/" + Serial.fresh()).status())
                    .isEqualTo(404);

        assertThat(stage.get("", "/api/certificates/" + Serial.fresh()).code()).isEqualTo("too-many-requests");
        stage.clock.pass(Duration.ofMinutes(1));
        assertThat(stage.get("", "/api/certificates/" + Serial.fresh()).code()).isEqualTo("not-found");
    }

    @Test
    void whatLastsAYearIsOutOfDateAfterIt() throws Exception {
        var certificate = stage.issue(stage.lasting(stage.completion("noor"), Duration.ofDays(365)));
        stage.clock.pass(Duration.ofDays(365).minusSeconds(1));
        assertThat(stage.verify(certificate).path("status").asText()).isEqualTo("VALID");

        stage.clock.pass(Duration.ofSeconds(1));
        assertThat(stage.verify(certificate).path("status").asText()).isEqualTo("EXPIRED");
    }

    @Test
    void whatGretaTakesBackSaysSinceWhenAndWhy() throws Exception {
        var certificate = stage.issue(stage.completion("noor"));
        stage.clock.pass(Duration.ofMinutes(5));

        var revoked = stage.post(
                "greta",
                "/api/certificates/" + certificate.id() + "/revocation",
                "{\"reason\":\"PROOF_DID_NOT_HOLD\"}");

        assertThat(revoked.status()).isEqualTo(200);
        assertThat(stage.auth.letters.values())
                .extracting(AccountLetter::kind)
                .as("its holder is told")
                .containsExactly(AccountLetter.Kind.CERTIFICATE_REVOKED);
        var seen = stage.verify(certificate);
        assertThat(seen.path("status").asText()).isEqualTo("REVOKED");
        assertThat(seen.path("revokedAt").asText()).isEqualTo("2026-11-23T08:05:00Z");
        assertThat(seen.path("revocationReason").asText()).isEqualTo("PROOF_DID_NOT_HOLD");
        assertThat(stage.post(
                                "greta",
                                "/api/certificates/" + certificate.id() + "/revocation",
                                "{\"reason\":\"DECEPTION\"}")
                        .code())
                .isEqualTo("certificate-not-valid");
    }

    @Test
    void nobodyElseTakesItBackAndGretaShowsOnceMoreThatItIsShe() throws Exception {
        var path = "/api/certificates/" + stage.issue(stage.completion("noor")).id() + "/revocation";
        assertThat(stage.post("ben", path, "{\"reason\":\"DECEPTION\"}").code()).isEqualTo("not-allowed");

        stage.screensAreLeftOpen();
        assertThat(stage.post("greta", path, "{\"reason\":\"DECEPTION\"}").code())
                .isEqualTo("proof-required");
    }
}
