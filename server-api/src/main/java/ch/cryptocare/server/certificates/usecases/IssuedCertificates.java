package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Revocation;
import ch.cryptocare.server.certificates.domain.Serial;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All certificates that were ever issued, and their files. */
public interface IssuedCertificates {
    /** Says whether it was added: for one completion there is one, whoever comes first. */
    boolean add(Certificate certificate, Map<String, String> evidence);

    /** In the place of another, with the same evidence. */
    void addInPlaceOf(CertificateId former, Certificate certificate);

    Optional<Certificate> find(CertificateId id);

    Optional<Certificate> find(Serial serial);

    /** Whoever else changes it waits until the transaction ends. */
    Optional<Certificate> locked(CertificateId id);

    /** What somebody has for it: the one that was not replaced. */
    Optional<Certificate> latest(AccountId account, CourseId course, int version);

    /** Those of one person, the latest completion first. */
    List<Certificate> of(AccountId account);

    void revoke(CertificateId id, Revocation revocation);

    /** Keeps the file as it was issued. Says whether it was kept: there is one for each certificate, the first. */
    boolean addDocument(CertificateId id, byte[] file, Instant at);

    /** Empty while it is not drawn yet. */
    Optional<byte[]> document(CertificateId id);
}
