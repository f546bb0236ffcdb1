package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.certificates.CertificateIssued;
import ch.cryptocare.server.certificates.Completed;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Issues the certificate of a completion in the transaction that records it; its document is drawn after. */
public final class IssueCertificate {
    private final Transactions transactions;
    private final IssuedCertificates certificates;
    private final Auth auth;
    private final AuditLog audit;
    private final Events events;
    private final String issuer;
    private final InstantSource clock;

    /** @param issuer who runs this service, as they are called in public */
    public IssueCertificate(
            Transactions transactions,
            IssuedCertificates certificates,
            Auth auth,
            AuditLog audit,
            Events events,
            String issuer,
            InstantSource clock) {
        this.transactions = transactions;
        this.certificates = certificates;
        this.auth = auth;
        this.audit = audit;
        this.events = events;
        this.issuer = issuer;
        this.clock = clock;
    }

    public CertificateId issue(Completed completed) {
        return transactions.in(() -> {
            var certificate = of(completed, clock.instant());
            if (!certificates.add(certificate, completed.evidence())) return kept(completed);
            audit.note(new AuditLog.Event(
                    Optional.of(completed.holder()),
                    "certificate-issued",
                    completed.holder().value(),
                    Map.of("certificate", certificate.id().toString())));
            events.publish(new CertificateIssued(certificate.id().value()));
            return certificate.id();
        });
    }

    private Certificate of(Completed completed, Instant now) {
        var owner = auth.owner(completed.holder()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var achievement = new Achievement(
                completed.course(),
                completed.version(),
                completed.titles(),
                completed.points(),
                Duration.ofMinutes(completed.minutes()),
                completed.at());
        return Certificate.issued(
                new CertificateId(Ids.next(clock)),
                new Holder(completed.holder(), owner.name()),
                achievement,
                issuer,
                now,
                completed.validFor().map(completed.at()::plus));
    }

    private CertificateId kept(Completed completed) {
        return certificates
                .latest(completed.holder(), completed.course(), completed.version())
                .orElseThrow()
                .id();
    }
}
