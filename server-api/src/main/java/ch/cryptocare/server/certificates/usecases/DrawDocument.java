package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.certificates.CertificateIssued;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Draws the file of a certificate once, and tells its holder that it is there. Two that draw at once keep one file: whatever
 * is read or fetched later is that one.
 */
public final class DrawDocument {
    private final Transactions transactions;
    private final IssuedCertificates certificates;
    private final CertificateFile file;
    private final Auth auth;
    private final InstantSource clock;

    public DrawDocument(
            Transactions transactions,
            IssuedCertificates certificates,
            CertificateFile file,
            Auth auth,
            InstantSource clock) {
        this.transactions = transactions;
        this.certificates = certificates;
        this.file = file;
        this.auth = auth;
        this.clock = clock;
    }

    public void draw(CertificateIssued issued) {
        certificates
                .find(new CertificateId(issued.certificateId()))
                .filter(certificate -> certificate.documentHash().isEmpty())
                .ifPresent(certificate -> certificate.holder().ifPresent(holder -> draw(certificate, holder)));
    }

    private void draw(Certificate certificate, Holder holder) {
        var bytes = file.of(certificate);
        transactions.run(() -> {
            if (certificates.addDocument(certificate.id(), bytes, clock.instant())) tell(certificate, holder);
        });
    }

    /** Unless they were erased meanwhile. */
    private void tell(Certificate certificate, Holder holder) {
        auth.owner(holder.account())
                .ifPresent(owner -> auth.tell(
                        owner,
                        Kind.CERTIFICATE_ISSUED,
                        Optional.of(certificate.serial().toString())));
    }
}
