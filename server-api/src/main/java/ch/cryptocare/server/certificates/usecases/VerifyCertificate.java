package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Serial;
import ch.cryptocare.server.platform.RateLimit;
import java.time.Duration;

/** Shows a certificate to whoever has its serial, in every state: a link that was printed leads somewhere for good. */
public final class VerifyCertificate {
    /** Enough for a hospital that looks through the papers of all its staff. */
    private static final int OF_A_NETWORK = 120;

    private static final Duration SOME_TIME = Duration.ofMinutes(1);

    private final IssuedCertificates certificates;
    private final RateLimit limit;

    public VerifyCertificate(IssuedCertificates certificates, RateLimit limit) {
        this.certificates = certificates;
        this.limit = limit;
    }

    /** @param typed as somebody read it from paper
     * @param network whence it is asked */
    public Certificate of(String typed, String network) {
        if (!limit.allows("certificates.verified/" + network, OF_A_NETWORK, SOME_TIME))
            throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
        return Serial.read(typed).flatMap(certificates::find).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
