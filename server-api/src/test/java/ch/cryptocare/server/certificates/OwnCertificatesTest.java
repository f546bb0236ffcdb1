package ch.cryptocare.server.certificates;

import static ch.cryptocare.server.tables.certificates.Tables.CERTIFICATE;
import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.certificates.domain.Certificate;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jooq.JSONB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Noor has learnt, what it adds up to, and what she does with it. Ben has learnt something, too. */
class OwnCertificatesTest {
    private final CertificatesStage stage = new CertificatesStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theyAreThereWithTheSumOfEachYear() throws Exception {
        stage.issue(stage.completion("noor", "1.5"));
        stage.issue(stage.completion("noor", "2"));
        stage.issue(stage.completion("ben", "8"));
        stage.clock.set("2026-12-31T23:30:00Z");
        var newYear = stage.issue(stage.completion("noor", "0.5"));

        var own = stage.get("noor", "/api/account/certificates").json();

        assertThat(own.path("name").asText()).isEqualTo("Noor Haddad");
        assertThat(own.path("items")).hasSize(3);
        assertThat(own.at("/items/0/serial").asText())
                .isEqualTo(newYear.serial().toString());
        assertThat(own.path("years").toString())
                .isEqualTo(
                        "[{\"year\":2027,\"courses\":1,\"points\":0.5},{\"year\":2026,\"courses\":2,\"points\":3.5}]");
    }

    @Test
    void whatIsTakenBackOrReplacedDoesNotCountAndWhatIsOutOfDateDoes() throws Exception {
        var first = stage.issue(stage.completion("noor", "1"));
        stage.issue(stage.lasting(stage.completion("noor", "2"), Duration.ofDays(1)));
        var wrong = stage.issue(stage.completion("noor", "4"));
        stage.post("greta", "/api/certificates/" + wrong.id() + "/revocation", "{\"reason\":\"ISSUED_BY_MISTAKE\"}");
        stage.isCalled("noor", "Noor Keller");
        assertThat(replaced("noor", first).status()).isEqualTo(201);
        stage.clock.pass(Duration.ofDays(2));

        var own = stage.get("noor", "/api/account/certificates").json();

        assertThat(own.path("items")).hasSize(4);
        assertThat(own.at("/years/0/courses").asInt()).isEqualTo(2);
        assertThat(own.at("/years/0/points").decimalValue()).isEqualByComparingTo("3");
    }

    @Test
    void nobodySeesFetchesOrReplacesAnothers() throws Exception {
        var noors = stage.issue(stage.completion("noor"));
        stage.draw();

        assertThat(stage.get("ben", "/api/account/certificates").json().path("items"))
                .isEmpty();
        for (var who : new String[] {"ben", "greta"}) {
            assertThat(stage.get(who, "/api/account/certificates/" + noors.id() + "/certificate.pdf")
                            .code())
                    .isEqualTo("not-found");
            assertThat(replaced(who, noors).code()).isEqualTo("not-found");
        }
        assertThat(stage.get("", "/api/account/certificates").code()).isEqualTo("sign-in-required");
    }

    @Test
    void afterHerWeddingNoorHasOneInHerNewNameAndTheOldOneLeadsThere() throws Exception {
        var former = stage.issue(stage.completion("noor"));
        stage.draw();
        var hash = stage.read(former.id()).documentHash();
        assertThat(replaced("noor", former).code()).isEqualTo("name-unchanged");
        stage.isCalled("noor", "Noor Keller");
        stage.clock.pass(Duration.ofDays(30));

        var next = replaced("noor", former).json();
        stage.draw();

        assertThat(next.path("holder").asText()).isEqualTo("Noor Keller");
        assertThat(next.path("replaces").asText()).isEqualTo(former.serial().toString());
        assertThat(next.path("completedAt").asText()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(next.path("issuedAt").asText()).isEqualTo("2026-12-23T08:00:00Z");
        var old = stage.verify(former);
        assertThat(old.path("status").asText()).isEqualTo("SUPERSEDED");
        assertThat(old.path("holder").asText()).isEqualTo("Noor Haddad");
        assertThat(old.path("supersededBy").asText())
                .isEqualTo(next.path("serial").asText());
        assertThat(stage.read(former.id()).documentHash()).isEqualTo(hash);
        assertThat(evidenceOf(next)).isEqualTo(evidenceOf(old));
        assertThat(stage.test.database.sql.selectFrom(AUDIT_EVENT).fetch(AUDIT_EVENT.ACTION))
                .containsExactlyInAnyOrder("certificate-issued", "certificate-replaced");
    }

    /** The course tells once more that Noor completed it. */
    @Test
    void toldAgainTheCompletionIsThatOfTheCertificateInHerNewName() throws Exception {
        var completed = stage.completion("noor");
        var former = stage.issue(completed);
        stage.isCalled("noor", "Noor Keller");
        var next = replaced("noor", former).json();

        assertThat(stage.certificates.issue(completed))
                .hasToString(next.path("id").asText());
    }

    @Test
    void whatIsNotValidIsNotIssuedAnewAndWhatWasReplacedIsNotTakenBack() throws Exception {
        var wrong = stage.issue(stage.completion("noor", "1"));
        var right = stage.issue(stage.completion("noor", "2"));
        stage.post("greta", "/api/certificates/" + wrong.id() + "/revocation", "{\"reason\":\"DECEPTION\"}");
        stage.isCalled("noor", "Noor Keller");

        assertThat(replaced("noor", wrong).code()).isEqualTo("certificate-not-valid");
        assertThat(replaced("noor", right).status()).isEqualTo(201);
        assertThat(replaced("noor", right).code()).isEqualTo("certificate-not-valid");
        assertThat(stage.post("greta", "/api/certificates/" + right.id() + "/revocation", "{\"reason\":\"DECEPTION\"}")
                        .code())
                .isEqualTo("certificate-not-valid");
    }

    @Test
    void whoeverPressesTwentyTimesHasOneInTheNewName() throws Exception {
        var former = stage.issue(stage.completion("noor"));
        stage.isCalled("noor", "Noor Keller");
        var ready = new CountDownLatch(20);
        Callable<Integer> presses = () -> {
            ready.countDown();
            ready.await();
            return replaced("noor", former).status();
        };

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var future : threads.invokeAll(Collections.nCopies(20, presses))) answers.add(future.get());
        }

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(stage.kept.of(stage.person("noor"))).hasSize(2);
    }

    @Test
    void whoeverFindsNoorsScreenIssuesNothing() throws Exception {
        var certificate = stage.issue(stage.completion("noor"));
        stage.isCalled("noor", "Noor Keller");
        stage.screensAreLeftOpen();

        assertThat(replaced("noor", certificate).code()).isEqualTo("proof-required");
    }

    private CertificatesStage.Reply replaced(String who, Certificate certificate) throws Exception {
        return stage.post(who, "/api/account/certificates/" + certificate.id() + "/replacement", "{}");
    }

    private JSONB evidenceOf(JsonNode certificate) {
        return stage.test
                .database
                .sql
                .select(CERTIFICATE.EVIDENCE)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ID.eq(UUID.fromString(certificate.path("id").asText())))
                .fetchSingle()
                .value1();
    }
}
