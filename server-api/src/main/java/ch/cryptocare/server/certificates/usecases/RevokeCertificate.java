package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.RevocationReason;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.certificates.domain.Revocation;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a certificate back, for good: its page says so, and why. */
public final class RevokeCertificate {
    private final Transactions transactions;
    private final IssuedCertificates certificates;
    private final Auth auth;
    private final AuditLog audit;
    private final InstantSource clock;

    public RevokeCertificate(
            Transactions transactions,
            IssuedCertificates certificates,
            Auth auth,
            AuditLog audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.certificates = certificates;
        this.auth = auth;
        this.audit = audit;
        this.clock = clock;
    }

    public Certificate revoke(Caller admin, CertificateId id, RevocationReason reason) {
        var now = clock.instant();
        admin.requireProof(now);
        return transactions.in(() -> {
            var certificate = certificates.locked(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            certificate.requireRevocable(now);
            certificates.revoke(id, new Revocation(now, reason));
            audit.note(new AuditLog.Event(
                    Optional.of(admin.account()),
                    "certificate-revoked",
                    subject(certificate),
                    Map.of("certificate", id.toString(), "reason", reason.name())));
            certificate.holder().ifPresent(holder -> tell(certificate, holder));
            return certificates.find(id).orElseThrow();
        });
    }

    /** With the page that says why; unless they were erased meanwhile. */
    private void tell(Certificate certificate, Holder holder) {
        auth.owner(holder.account())
                .ifPresent(owner -> auth.tell(
                        owner,
                        Kind.CERTIFICATE_REVOKED,
                        Optional.of(certificate.serial().toString())));
    }

    /** Whose it is, so that they are told of it; the certificate itself once they were erased. */
    private static UUID subject(Certificate certificate) {
        return certificate
                .holder()
                .map(holder -> holder.account().value())
                .orElse(certificate.id().value());
    }
}
