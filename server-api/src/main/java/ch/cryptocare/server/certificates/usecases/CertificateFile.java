package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.server.certificates.domain.Certificate;

/** Prints a certificate. */
public interface CertificateFile {
    byte[] of(Certificate certificate);
}
