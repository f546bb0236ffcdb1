package ch.cryptocare.server.certificates.db;

import static ch.cryptocare.server.tables.certificates.Tables.CERTIFICATE;
import static ch.cryptocare.server.tables.certificates.Tables.DOCUMENT;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RevocationReason;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.certificates.domain.Revocation;
import ch.cryptocare.server.certificates.domain.Serial;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.SealedJson;
import ch.cryptocare.server.tables.certificates.tables.records.CertificateRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.JSONB;
import org.jooq.Record;

/** A certificate as its row, with what stands beside it: the one before, the one after, the file. */
final class CertificateRows {
    static final ch.cryptocare.server.tables.certificates.tables.Certificate FORMER = CERTIFICATE.as("former");
    static final ch.cryptocare.server.tables.certificates.tables.Certificate NEXT = CERTIFICATE.as("next");
    private static final TypeReference<Map<Language, String>> TITLES = new TypeReference<>() {};

    private final Sealer sealer;

    CertificateRows(Sealer sealer) {
        this.sealer = sealer;
    }

    CertificateRecord row(Certificate certificate, Map<String, String> evidence) {
        var achievement = certificate.achievement();
        var row = new CertificateRecord();
        row.setId(certificate.id().value());
        row.setSerial(certificate.serial().letters());
        certificate.holder().ifPresent(holder -> {
            row.setAccountId(holder.account().value());
            row.setHolder(SealedJson.seal(new SealedHolder(holder.name()), place(row), sealer));
        });
        row.setCourseId(achievement.course().value());
        row.setCourseVersion(achievement.version());
        row.setTitle(json(achievement.titles()));
        row.setPoints(achievement.points());
        row.setMinutes((int) achievement.length().toMinutes());
        row.setCompletedAt(achievement.completedAt());
        row.setIssuer(certificate.issuer());
        row.setIssuedAt(certificate.issuedAt());
        row.setValidUntil(certificate.validUntil().orElse(null));
        row.setEvidence(json(evidence));
        return row;
    }

    Certificate certificate(Record found) {
        var row = found.into(CERTIFICATE);
        return new Certificate(
                new CertificateId(row.getId()),
                new Serial(row.getSerial()),
                holder(row),
                achievement(row),
                row.getIssuer(),
                row.getIssuedAt(),
                Optional.ofNullable(row.getValidUntil()),
                Optional.ofNullable(found.get(FORMER.SERIAL)).map(Serial::new),
                Optional.ofNullable(found.get(NEXT.SERIAL)).map(Serial::new),
                revocation(row),
                Optional.ofNullable(found.get(DOCUMENT.SHA256)).map(HexFormat.of()::formatHex));
    }

    private Optional<Holder> holder(CertificateRecord row) {
        if (row.getHolder() == null) return Optional.empty();
        var account = new AccountId(Objects.requireNonNull(row.getAccountId()));
        return Optional.of(new Holder(
                account,
                SealedJson.open(row.getHolder(), SealedHolder.class, place(row), sealer)
                        .name()));
    }

    private static String place(CertificateRecord row) {
        return SealedByCertificates.holder(row.getId());
    }

    private static Achievement achievement(CertificateRecord row) {
        return new Achievement(
                new CourseId(row.getCourseId()),
                row.getCourseVersion(),
                titles(row.getTitle()),
                row.getPoints(),
                Duration.ofMinutes(row.getMinutes()),
                row.getCompletedAt());
    }

    private static Optional<Revocation> revocation(CertificateRecord row) {
        return Optional.ofNullable(row.getRevokedAt())
                .map(at -> new Revocation(at, RevocationReason.valueOf(Objects.requireNonNull(row.getRevocation()))));
    }

    private static JSONB json(Map<?, String> texts) {
        try {
            return JSONB.valueOf(Json.MAPPER.writeValueAsString(texts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<Language, String> titles(JSONB json) {
        try {
            return Json.MAPPER.readValue(json.data(), TITLES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a title in the database is not readable", e);
        }
    }
}
