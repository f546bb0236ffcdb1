package ch.cryptocare.common.contract.certificates;

/** What a certificate is worth now. */
public enum CertificateStatus {
    VALID,
    SUPERSEDED,
    REVOKED,
    EXPIRED
}
