package ch.cryptocare.server.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords.Fate;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Noor has her account erased; the hospital still has her certificate in its files. */
class ErasedHolderTest {
    private final CertificatesStage stage = new CertificatesStage();
    private final DataSubject noor =
            new DataSubject(stage.person("noor"), new EmailAddress("noor@example.ch"), List.of());

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theHospitalCanStillCheckItsFileAndNothingHereSaysWhoseItWas() throws Exception {
        var certificate = stage.issue(stage.completion("noor"));
        var bens = stage.issue(stage.completion("ben"));
        stage.draw();
        var before = stage.verify(certificate);

        stage.certificates.personalRecords().erase(noor);
        stage.certificates.personalRecords().erase(noor);

        var after = stage.verify(certificate);
        assertThat(after.path("holder").isNull()).isTrue();
        assertThat(after.path("status").asText()).isEqualTo("VALID");
        assertThat(after.path("documentSha256")).isEqualTo(before.path("documentSha256"));
        assertThat(everything()).doesNotContain("Haddad", stage.person("noor").toString(), "ee");
        assertThat(stage.verify(bens).path("holder").asText()).isEqualTo("Ben");
        assertThat(stage.kept.document(bens.id())).isPresent();
    }

    @Test
    void aFileThatIsDrawnTooLateIsNotKept() {
        var certificate = stage.issue(stage.completion("noor"));
        stage.certificates.personalRecords().erase(noor);

        assertThat(stage.kept.addDocument(certificate.id(), new byte[] {1}, stage.clock.instant()))
                .isFalse();
        stage.draw();
        assertThat(stage.kept.document(certificate.id())).isEmpty();
        assertThat(stage.auth.letters).isEmpty();
    }

    @Test
    void sheIsToldBeforeWhatStaysAndWhatIsKeptOfHer() {
        stage.issue(stage.completion("noor"));
        stage.draw();
        var records = stage.certificates.personalRecords();

        assertThat(records.holdings(noor))
                .extracting(Holding::table, Holding::rows, Holding::fate)
                .containsExactly(
                        tuple("certificates.certificate", 1, Fate.PSEUDONYMISED),
                        tuple("certificates.document", 1, Fate.PSEUDONYMISED));
        assertThat(records.tell(noor).getFirst().rows().getFirst())
                .containsEntry("name", "Noor Haddad")
                .containsEntry("titleEn", "Hand hygiene")
                .containsEntry("evidence", "{\"enrolment\": \"01900000-0000-7000-8000-0000000000ee\"}");
        records.erase(noor);
        assertThat(records.holdings(noor)).extracting(Holding::rows).containsOnly(0);
    }

    private String everything() {
        return stage.test
                        .database
                        .sql
                        .fetch("select account_id, convert_from(holder, 'UTF8'), evidence from certificates.certificate"
                                + " where account_id is null")
                        .toString()
                + Optional.ofNullable(
                                stage.test.database.sql.fetchValue(
                                        "select count(bytes) from certificates.document d join"
                                                + " certificates.certificate c on c.id = d.certificate_id where c.account_id is null"))
                        .orElseThrow();
    }
}
