package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.Language;
import java.time.InstantSource;

/** Gives a holder the badge of a certificate. It says what was so when it was signed; what became of it, the page says. */
public final class SignBadge {
    private final IssuedCertificates certificates;
    private final Badges badges;
    private final InstantSource clock;

    public SignBadge(IssuedCertificates certificates, Badges badges, InstantSource clock) {
        this.certificates = certificates;
        this.badges = badges;
        this.clock = clock;
    }

    public String of(AccountId account, CertificateId id, Language language) {
        var certificate = certificates
                .find(id)
                .filter(found -> found.isOf(account))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        certificate.requireValid(clock.instant());
        return badges.of(certificate, language);
    }
}
