package ch.cryptocare.server.certificates.db;

import static ch.cryptocare.server.certificates.db.CertificateRows.FORMER;
import static ch.cryptocare.server.certificates.db.CertificateRows.NEXT;
import static ch.cryptocare.server.tables.certificates.Tables.CERTIFICATE;
import static ch.cryptocare.server.tables.certificates.Tables.DOCUMENT;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Revocation;
import ch.cryptocare.server.certificates.domain.Serial;
import ch.cryptocare.server.certificates.usecases.IssuedCertificates;
import ch.cryptocare.server.platform.Sealer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Certificates in PostgreSQL: its keys uphold "one for a completion", its triggers keep what was issued as it was. */
public final class JooqCertificates implements IssuedCertificates {
    private final DSLContext sql;
    private final Sealer sealer;
    private final CertificateRows rows;

    public JooqCertificates(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
        this.rows = new CertificateRows(sealer);
    }

    @Override
    public boolean add(Certificate certificate, Map<String, String> evidence) {
        return sql.insertInto(CERTIFICATE)
                        .set(rows.row(certificate, evidence))
                        .onConflict(CERTIFICATE.ACCOUNT_ID, CERTIFICATE.COURSE_ID, CERTIFICATE.COURSE_VERSION)
                        .where(CERTIFICATE.REPLACES_ID.isNull())
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public void addInPlaceOf(CertificateId former, Certificate certificate) {
        var row = rows.row(certificate, Map.of());
        row.setReplacesId(former.value());
        row.setEvidence(sql.select(CERTIFICATE.EVIDENCE)
                .from(CERTIFICATE)
                .where(is(former))
                .fetchSingle()
                .value1());
        sql.executeInsert(row);
    }

    @Override
    public Optional<Certificate> find(CertificateId id) {
        return one(is(id));
    }

    @Override
    public Optional<Certificate> find(Serial serial) {
        return one(CERTIFICATE.SERIAL.eq(serial.letters()));
    }

    @Override
    public Optional<Certificate> locked(CertificateId id) {
        sql.select(CERTIFICATE.ID).from(CERTIFICATE).where(is(id)).forUpdate().execute();
        return find(id);
    }

    @Override
    public Optional<Certificate> latest(AccountId account, CourseId course, int version) {
        return one(CERTIFICATE
                .ACCOUNT_ID
                .eq(account.value())
                .and(CERTIFICATE.COURSE_ID.eq(course.value()))
                .and(CERTIFICATE.COURSE_VERSION.eq(version))
                .and(NEXT.ID.isNull()));
    }

    @Override
    public List<Certificate> of(AccountId account) {
        return read(CERTIFICATE.ACCOUNT_ID.eq(account.value()));
    }

    @Override
    public void revoke(CertificateId id, Revocation revocation) {
        sql.update(CERTIFICATE)
                .set(CERTIFICATE.REVOKED_AT, revocation.at())
                .set(CERTIFICATE.REVOCATION, revocation.reason().name())
                .where(is(id))
                .execute();
    }

    /** Whoever was erased meanwhile is not brought back: their row has no holder, and gets no file. */
    @Override
    public boolean addDocument(CertificateId id, byte[] file, Instant at) {
        var named = sql.select(CERTIFICATE.ID)
                .from(CERTIFICATE)
                .where(is(id), CERTIFICATE.HOLDER.isNotNull())
                .forShare()
                .fetchOptional();
        if (named.isEmpty()) return false;
        return sql.insertInto(DOCUMENT)
                        .set(DOCUMENT.CERTIFICATE_ID, id.value())
                        .set(DOCUMENT.SHA256, sha256(file))
                        .set(DOCUMENT.BYTES, sealer.seal(file, SealedByCertificates.bytes(id.value())))
                        .set(DOCUMENT.DRAWN_AT, at)
                        .onConflict(DOCUMENT.CERTIFICATE_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<byte[]> document(CertificateId id) {
        return sql.select(DOCUMENT.BYTES)
                .from(DOCUMENT)
                .where(DOCUMENT.CERTIFICATE_ID.eq(id.value()), DOCUMENT.BYTES.isNotNull())
                .fetchOptional(row -> sealer.open(row.value1(), SealedByCertificates.bytes(id.value())));
    }

    private Optional<Certificate> one(Condition which) {
        return read(which).stream().findFirst();
    }

    private List<Certificate> read(Condition which) {
        return sql.select(CERTIFICATE.fields())
                .select(FORMER.SERIAL, NEXT.SERIAL, DOCUMENT.SHA256)
                .from(CERTIFICATE)
                .leftJoin(FORMER)
                .on(FORMER.ID.eq(CERTIFICATE.REPLACES_ID))
                .leftJoin(NEXT)
                .on(NEXT.REPLACES_ID.eq(CERTIFICATE.ID))
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.CERTIFICATE_ID.eq(CERTIFICATE.ID))
                .where(which)
                .orderBy(CERTIFICATE.COMPLETED_AT.desc(), CERTIFICATE.ID.desc())
                .fetch(rows::certificate);
    }

    private static Condition is(CertificateId id) {
        return CERTIFICATE.ID.eq(id.value());
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
