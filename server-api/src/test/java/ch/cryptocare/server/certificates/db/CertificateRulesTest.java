package ch.cryptocare.server.certificates.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RevocationReason;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.certificates.domain.Revocation;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, whoever asks it: Noor's certificate is worth what it was when it was printed. */
class CertificateRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final AccountId NOOR = new AccountId(UUID.randomUUID());

    private final TestDatabase test = TestDatabase.create();
    private final JooqCertificates certificates = new JooqCertificates(test.database.sql, new PlainSealer());
    private final Certificate noors = issued("Noor Haddad");

    @BeforeEach
    void issue() {
        assertThat(certificates.add(noors, Map.of("enrolment", "1"))).isTrue();
        assertThat(certificates.addDocument(noors.id(), new byte[] {1, 2, 3}, NOW))
                .isTrue();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Certificate issued(String name) {
        return Certificate.issued(
                new CertificateId(UUID.randomUUID()),
                new Holder(NOOR, name),
                new Achievement(
                        new CourseId(new UUID(1, 1)),
                        1,
                        Map.of(Language.FR, "Hygiène", Language.EN, "Hygiene"),
                        BigDecimal.ONE,
                        Duration.ofMinutes(45),
                        NOW),
                "School",
                NOW,
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certificates.certificate set points = 60",
                "update certificates.certificate set title = '{\"FR\": \"Chirurgie\", \"EN\": \"Surgery\"}'",
                "update certificates.certificate set completed_at = completed_at - interval '1 year'",
                "update certificates.certificate set valid_until = '2099-01-01'",
                "update certificates.certificate set serial = repeat('0', 28)",
                "update certificates.certificate set account_id = gen_random_uuid()",
                "update certificates.certificate set issuer = 'Somebody else'",
                "update certificates.certificate set evidence = '{}'",
                "delete from certificates.document",
                "delete from certificates.certificate",
                "update certificates.document set sha256 = sha256('another'::bytea)",
                "update certificates.document set drawn_at = drawn_at - interval '1 day'"
            })
    void nothingOfWhatWasIssuedChanges(String forgery) {
        assertThatThrownBy(() -> test.database.sql.execute(forgery)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsTakenBackStaysTakenBack() {
        certificates.revoke(noors.id(), new Revocation(NOW, RevocationReason.DECEPTION));

        for (var forgery : new String[] {
            "update certificates.certificate set revoked_at = null, revocation = null",
            "update certificates.certificate set revocation = 'ISSUED_BY_MISTAKE'"
        }) assertThatThrownBy(() -> test.database.sql.execute(forgery)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theFileOfWhomWeForgotDoesNotComeBack() {
        test.database.sql.execute("update certificates.document set bytes = null");

        assertThatThrownBy(() -> test.database.sql.execute("update certificates.document set bytes = '\\x01'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thereIsOneFileTheFirst() {
        assertThat(certificates.addDocument(noors.id(), new byte[] {9}, NOW)).isFalse();
        assertThat(certificates.document(noors.id())).contains(new byte[] {1, 2, 3});
    }

    @Test
    void ofOneCompletionThereIsOneAndInItsPlaceOneOfTheSame() {
        assertThat(certificates.add(issued("Noor Keller"), Map.of())).isFalse();
        var next = noors.inPlaceOfThis(
                new CertificateId(UUID.randomUUID()), new Holder(NOOR, "Noor Keller"), "School", NOW);
        certificates.addInPlaceOf(noors.id(), next);

        var another = noors.inPlaceOfThis(
                new CertificateId(UUID.randomUUID()), new Holder(NOOR, "Noor Third"), "School", NOW);
        assertThatThrownBy(() -> certificates.addInPlaceOf(noors.id(), another))
                .isInstanceOf(DataAccessException.class);
        var bens = Certificate.issued(
                new CertificateId(UUID.randomUUID()),
                new Holder(new AccountId(UUID.randomUUID()), "Ben"),
                noors.achievement(),
                "School",
                NOW,
                Optional.empty());
        assertThatThrownBy(() -> certificates.addInPlaceOf(next.id(), bens)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> certificates.revoke(noors.id(), new Revocation(NOW, RevocationReason.DECEPTION)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aNewKeySealsTheSameNameAnew() {
        test.database.sql.execute("update certificates.certificate set holder = holder || ''::bytea");
        assertThat(certificates.find(noors.id()).orElseThrow().holder()).contains(new Holder(NOOR, "Noor Haddad"));
    }
}
