package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.certificates.CertificateIssued;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Issues a certificate anew to whoever has another name since. Both say what became of the other. */
public final class ReplaceCertificate {
    private final Transactions transactions;
    private final IssuedCertificates certificates;
    private final Auth auth;
    private final AuditLog audit;
    private final Events events;
    private final String issuer;
    private final InstantSource clock;

    public ReplaceCertificate(
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

    /** Refused as NAME_UNCHANGED when there is nothing to change, and as CERTIFICATE_NOT_VALID when it was done already. */
    public Certificate replace(Caller caller, CertificateId id) {
        caller.requireProof(clock.instant());
        return transactions.in(() -> {
            var owner = auth.owner(caller.account()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var former = certificates
                    .locked(id)
                    .filter(found -> found.isOf(caller.account()))
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var renamed = new Holder(caller.account(), owner.name());
            former.requireValid(clock.instant());
            if (former.holder().equals(Optional.of(renamed))) throw new Refusal(ProblemType.NAME_UNCHANGED);
            return added(former, renamed);
        });
    }

    private Certificate added(Certificate former, Holder renamed) {
        var next = former.inPlaceOfThis(new CertificateId(Ids.next(clock)), renamed, issuer, clock.instant());
        certificates.addInPlaceOf(former.id(), next);
        audit.note(new AuditLog.Event(
                Optional.of(renamed.account()),
                "certificate-replaced",
                renamed.account().value(),
                Map.of(
                        "certificate",
                        next.id().toString(),
                        "replaces",
                        former.id().toString())));
        events.publish(new CertificateIssued(next.id().value()));
        return next;
    }
}
