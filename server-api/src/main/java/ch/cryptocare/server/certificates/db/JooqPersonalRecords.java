package ch.cryptocare.server.certificates.db;

import static ch.cryptocare.server.tables.certificates.Tables.CERTIFICATE;
import static ch.cryptocare.server.tables.certificates.Tables.DOCUMENT;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;

/**
 * What somebody has learnt. Once erased, a certificate says of what it was and which file was issued, not to whom: whoever
 * holds that file reads the name there, and can still have it checked.
 */
public final class JooqPersonalRecords implements PersonalRecords {
    private final DSLContext sql;
    private final JooqCertificates certificates;

    public JooqPersonalRecords(DSLContext sql, JooqCertificates certificates) {
        this.sql = sql;
        this.certificates = certificates;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        return List.of(new Section(
                "certificates",
                certificates.of(subject.account()).stream().map(this::told).toList()));
    }

    private Map<String, Object> told(Certificate certificate) {
        var achievement = certificate.achievement();
        var told = new LinkedHashMap<String, Object>();
        told.put("serial", certificate.serial().toString());
        told.put("name", certificate.holder().map(Holder::name).orElse(""));
        told.put("course", achievement.course().toString());
        told.put("titleFr", achievement.title(Language.FR));
        told.put("titleEn", achievement.title(Language.EN));
        told.put("points", achievement.points());
        told.put("completedAt", achievement.completedAt());
        told.put("issuedAt", certificate.issuedAt());
        certificate.validUntil().ifPresent(until -> told.put("validUntil", until));
        certificate.revocation().ifPresent(revocation -> told.put("revokedAt", revocation.at()));
        told.put("evidence", evidence(certificate).data());
        return told;
    }

    private JSONB evidence(Certificate certificate) {
        return sql.select(CERTIFICATE.EVIDENCE)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ID.eq(certificate.id().value()))
                .fetchSingle()
                .value1();
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        var names = sql.fetchCount(CERTIFICATE, theirs(subject));
        return List.of(
                new Holding(
                        "certificates.certificate",
                        names,
                        Fate.PSEUDONYMISED,
                        Optional.of(Reason.VERIFICATION),
                        Optional.empty()),
                new Holding(
                        "certificates.document",
                        sql.fetchCount(DOCUMENT, documentsOf(subject)),
                        Fate.PSEUDONYMISED,
                        Optional.of(Reason.VERIFICATION),
                        Optional.empty()));
    }

    @Override
    public void erase(DataSubject subject) {
        sql.update(DOCUMENT).setNull(DOCUMENT.BYTES).where(documentsOf(subject)).execute();
        sql.update(CERTIFICATE)
                .setNull(CERTIFICATE.ACCOUNT_ID)
                .setNull(CERTIFICATE.HOLDER)
                .set(CERTIFICATE.EVIDENCE, JSONB.valueOf("{}"))
                .where(theirs(subject))
                .execute();
    }

    private static Condition theirs(DataSubject subject) {
        return CERTIFICATE.ACCOUNT_ID.eq(subject.account().value());
    }

    private static Condition documentsOf(DataSubject subject) {
        return DOCUMENT.CERTIFICATE_ID.in(
                DSL.select(CERTIFICATE.ID).from(CERTIFICATE).where(theirs(subject)));
    }
}
