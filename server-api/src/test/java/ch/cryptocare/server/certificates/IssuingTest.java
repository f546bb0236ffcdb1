package ch.cryptocare.server.certificates;

import static ch.cryptocare.server.tables.certificates.Tables.CERTIFICATE;
import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.certificates.domain.Holder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Noor has completed a course. */
class IssuingTest {
    private final CertificatesStage stage = new CertificatesStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theCertificateBearsTheNameThatNoorHasInThatMoment() {
        var certificate = stage.issue(stage.completion("noor"));
        stage.isCalled("noor", "Noor Keller");

        var read = stage.read(certificate.id());
        assertThat(read.holder()).contains(new Holder(stage.person("noor"), "Noor Haddad"));
        assertThat(read.achievement().completedAt()).isEqualTo(stage.clock.instant());
        assertThat(read.issuer()).isEqualTo("Haute École de Santé <Genève>");
        assertThat(noted()).containsExactly("certificate-issued");
    }

    @Test
    void fiftyWhoRecordTheSameCompletionIssueOneCertificate() throws Exception {
        var completed = stage.completion("noor");
        var ready = new CountDownLatch(50);
        Callable<CertificateId> records = () -> {
            ready.countDown();
            ready.await();
            return stage.test.database.in(() -> stage.certificates.issue(completed));
        };
        var issued = new ArrayList<CertificateId>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (var future : threads.invokeAll(Collections.nCopies(50, records))) issued.add(future.get());
        }

        assertThat(issued).hasSize(50).containsOnly(issued.getFirst());
        assertThat(stage.test.database.sql.fetchCount(CERTIFICATE)).isEqualTo(1);
        assertThat(stage.published).hasSize(1);
        assertThat(noted()).containsExactly("certificate-issued");
    }

    @Test
    void aCompletionThatIsNotKeptLeavesNoCertificate() {
        assertThatThrownBy(() -> stage.test.database.run(() -> {
                    stage.certificates.issue(stage.completion("noor"));
                    throw new Refusal(ProblemType.CHANGED_MEANWHILE);
                }))
                .isInstanceOf(Refusal.class);

        assertThat(stage.test.database.sql.fetchCount(CERTIFICATE)).isZero();
        assertThat(noted()).isEmpty();
    }

    @Test
    void nobodyIsCertifiedWhoHasNoAccount() {
        var completed = stage.completion("noor");
        stage.auth.addresses.remove(stage.person("noor"));

        assertThatThrownBy(() -> stage.certificates.issue(completed)).isInstanceOf(Refusal.class);
    }

    @Test
    void theFileIsDrawnOnceAndItsHashIsThatOfTheBytesThatNoorFetches() throws Exception {
        var certificate = stage.issue(stage.completion("noor"));
        var issued = new CertificateIssued(certificate.id().value());
        assertThat(stage.get("noor", path(certificate.id())).code()).isEqualTo("not-found");

        stage.draw();
        var first = stage.get("noor", path(certificate.id()));
        stage.certificates.draw(issued);
        var second = stage.get("noor", path(certificate.id()));

        assertThat(first.contentType()).isEqualTo("application/pdf");
        assertThat(second.bytes()).isEqualTo(first.bytes());
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first.bytes()));
        assertThat(stage.read(certificate.id()).documentHash()).contains(hash);
        assertThat(stage.verify(certificate).path("documentSha256").asText()).isEqualTo(hash);
    }

    @Test
    void noorIsToldOnceItIsThereWithTheSerialThatHerLinkNeeds() {
        var certificate = stage.issue(stage.completion("noor"));
        assertThat(stage.auth.letters).isEmpty();

        stage.draw();
        stage.certificates.draw(new CertificateIssued(certificate.id().value()));

        var letters = List.copyOf(stage.auth.letters.values());
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().kind()).isEqualTo(AccountLetter.Kind.CERTIFICATE_ISSUED);
        assertThat(letters.getFirst().name()).isEqualTo("Noor Haddad");
        assertThat(letters.getFirst().token()).contains(certificate.serial().toString());
    }

    private static String path(CertificateId id) {
        return "/api/account/certificates/" + id + "/certificate.pdf";
    }

    private List<String> noted() {
        return stage.test.database.sql.selectFrom(AUDIT_EVENT).fetch(AUDIT_EVENT.ACTION);
    }
}
