package ch.cryptocare.server.legal;

import static ch.cryptocare.server.tables.legal.Tables.CONSENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.LegalDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people agree to, by version, and take back. */
class ConsentsTest {
    private static final String CONSENTS = "/api/account/consents";
    private static final String WITHDRAWAL = CONSENTS + "/withdrawal";
    private final LegalStage stage = new LegalStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everybodyCanReadWhichDocumentsAreInForceAndWhoseTheyAre() throws Exception {
        var notice = stage.get("", "/api/legal").body();
        assertThat(notice.at("/operator/name").asText()).isEqualTo("Klinik Zäune AG");
        assertThat(notice.at("/documents/0/version").asText()).isEqualTo(LegalDocument.TERMS.version.toString());
        assertThat(notice.at("/providers")).hasSize(3);
    }

    @Test
    void whoOpensAnAccountHasAgreedToTheTermsAndToNothingElse() throws Exception {
        stage.test.database.run(() -> stage.legal.openingConsent().opened(stage.person("ben")));
        assertThat(state("ben", "TERMS")).isEqualTo("GIVEN");
        assertThat(state("ben", "PRIVACY")).isEqualTo("GIVEN");
        assertThat(state("ben", "ANALYTICS")).isEqualTo("NEVER_GIVEN");
        assertThat(state("hugo", "TERMS")).isEqualTo("NEVER_GIVEN");
    }

    @Test
    void newerTermsAreAgreedToOnceAndTheEarlierAnswerIsKept() throws Exception {
        agreedLongAgo("ben");
        assertThat(state("ben", "TERMS")).isEqualTo("OUTDATED");
        for (int twice = 0; twice < 2; twice++)
            assertThat(stage.post("ben", CONSENTS, consent("TERMS", LegalDocument.TERMS.version))
                            .status())
                    .isEqualTo(200);
        assertThat(state("ben", "TERMS")).isEqualTo("GIVEN");
        assertThat(stage.test.database.sql.fetchCount(CONSENT)).isEqualTo(2);
    }

    @Test
    void aVersionThatIsNotInForceIsNotAgreedTo() throws Exception {
        var refused = stage.post("ben", CONSENTS, consent("TERMS", LocalDate.parse("2020-01-01")));
        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(state("ben", "TERMS")).isEqualTo("NEVER_GIVEN");
    }

    @Test
    void whatOneCanDoWithoutIsTakenBackAsEasilyAsItWasGiven() throws Exception {
        stage.post("ben", CONSENTS, consent("ANALYTICS", LegalDocument.ANALYTICS.version));
        stage.clock.pass(Duration.ofMinutes(1));
        assertThat(stage.post("ben", WITHDRAWAL, Map.of("document", "ANALYTICS"))
                        .status())
                .isEqualTo(200);
        assertThat(state("ben", "ANALYTICS")).isEqualTo("WITHDRAWN");
        stage.clock.pass(Duration.ofMinutes(1));
        stage.post("ben", CONSENTS, consent("ANALYTICS", LegalDocument.ANALYTICS.version));
        assertThat(state("ben", "ANALYTICS")).isEqualTo("GIVEN");
        assertThat(stage.noted()).contains("consent-given", "consent-withdrawn");
    }

    @Test
    void theTermsAreTakenBackOnlyByErasingTheAccount() throws Exception {
        assertThat(stage.post("ben", WITHDRAWAL, Map.of("document", "TERMS")).code())
                .isEqualTo("consent-kept");
    }

    @Test
    void theDatabaseItselfRefusesToRewriteAnAnswerOrToLoseTheTerms() {
        agreedLongAgo("ben");
        var sql = stage.test.database.sql;
        assertThatThrownBy(() -> sql.update(CONSENT).set(CONSENT.GIVEN, false).execute())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> insert(stage.person("ben"), false)).hasMessageContaining("no_account_without_terms");
    }

    private void agreedLongAgo(String name) {
        insert(stage.person(name), true);
    }

    private void insert(AccountId account, boolean given) {
        stage.test
                .database
                .sql
                .insertInto(CONSENT)
                .set(CONSENT.ID, UUID.randomUUID())
                .set(CONSENT.ACCOUNT_ID, account.value())
                .set(CONSENT.DOCUMENT, "TERMS")
                .set(CONSENT.VERSION, LocalDate.parse("2024-01-01"))
                .set(CONSENT.TEXT_HASH, "0".repeat(64))
                .set(CONSENT.GIVEN, given)
                .set(CONSENT.AT, stage.clock.instant().minus(Duration.ofDays(400)))
                .execute();
    }

    private String state(String who, String document) throws Exception {
        for (JsonNode item : stage.get(who, CONSENTS).body().at("/items"))
            if (item.at("/document").asText().equals(document))
                return item.at("/state").asText();
        throw new AssertionError("no " + document);
    }

    private static Map<String, Object> consent(String document, LocalDate version) {
        return Map.of("document", document, "version", version.toString());
    }
}
