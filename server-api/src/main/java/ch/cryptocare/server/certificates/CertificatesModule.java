package ch.cryptocare.server.certificates;

import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.certificates.db.JooqCertificates;
import ch.cryptocare.server.certificates.db.JooqIssuerKeys;
import ch.cryptocare.server.certificates.db.JooqPersonalRecords;
import ch.cryptocare.server.certificates.db.SealedByCertificates;
import ch.cryptocare.server.certificates.http.CertificateRoutes;
import ch.cryptocare.server.certificates.jwt.JwtBadges;
import ch.cryptocare.server.certificates.pdf.CertificatePdf;
import ch.cryptocare.server.certificates.usecases.DrawDocument;
import ch.cryptocare.server.certificates.usecases.IssueCertificate;
import ch.cryptocare.server.certificates.usecases.ReadOwnCertificates;
import ch.cryptocare.server.certificates.usecases.ReplaceCertificate;
import ch.cryptocare.server.certificates.usecases.RevokeCertificate;
import ch.cryptocare.server.certificates.usecases.SignBadge;
import ch.cryptocare.server.certificates.usecases.VerifyCertificate;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.RateLimit;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.seal.SealedColumn;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/** Certificates of continuing education: issued with the completion, drawn once, checked by whoever likes. */
public final class CertificatesModule implements Certificates {
    /** What this module keeps sealed. */
    public static final List<SealedColumn<?>> SEALED = SealedByCertificates.COLUMNS;

    private final IssueCertificate issue;
    private final DrawDocument draw;
    private final CertificateRoutes routes;
    private final PersonalRecords personalRecords;

    /** @param issuer who runs this service, as they are called in public
     * @param publicUrl where certificates are verified */
    public CertificatesModule(
            String issuer,
            URI publicUrl,
            Database database,
            Events events,
            RateLimit limit,
            AuditLog audit,
            Sealer sealer,
            InstantSource clock,
            Auth auth) {
        var certificates = new JooqCertificates(database.sql, sealer);
        personalRecords = new JooqPersonalRecords(database.sql, certificates);
        issue = new IssueCertificate(database, certificates, auth, audit, events, issuer, clock);
        draw = new DrawDocument(database, certificates, new CertificatePdf(publicUrl), auth, clock);
        var keys = new JooqIssuerKeys(database, sealer, clock);
        routes = new CertificateRoutes(
                new VerifyCertificate(certificates, limit),
                new ReadOwnCertificates(database, certificates, auth, clock),
                new ReplaceCertificate(database, certificates, auth, audit, events, issuer, clock),
                new RevokeCertificate(database, certificates, auth, audit, clock),
                new SignBadge(certificates, new JwtBadges(keys, publicUrl), clock),
                keys,
                clock);
    }

    @Override
    public CertificateId issue(Completed completed) {
        return issue.issue(completed);
    }

    void draw(CertificateIssued issued) {
        draw.draw(issued);
    }

    /** What this module hears. */
    public void listen(Deliveries deliveries) {
        deliveries.on(CertificateIssued.class, "certificates draws", this::draw);
    }

    public void addTo(Api api) {
        routes.addTo(api);
    }

    /** What is kept of people here. */
    public PersonalRecords personalRecords() {
        return personalRecords;
    }
}
