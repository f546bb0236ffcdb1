package ch.cryptocare.server.certificates.domain;

import ch.cryptocare.common.value.RevocationReason;
import java.time.Instant;

/** What a certificate is worth now. */
public sealed interface CertificateState {
    record Valid() implements CertificateState {}

    /** The same was issued anew, under another name. */
    record Superseded(Serial by) implements CertificateState {}

    record Revoked(Instant at, RevocationReason reason) implements CertificateState {}

    /** It was right, and is out of date. */
    record Expired(Instant at) implements CertificateState {}
}
