package ch.cryptocare.server.certificates;

import ch.cryptocare.common.value.CertificateId;

/** What other modules may ask of certificates. */
public interface Certificates {
    /**
     * Issues the certificate of a completion, if and only if the running transaction commits, to the name that the account
     * has now. Of one version of a course somebody has one certificate: told again, it is the one they have.
     */
    CertificateId issue(Completed completed);
}
