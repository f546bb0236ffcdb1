package ch.cryptocare.server.certificates.http;

import ch.cryptocare.common.contract.certificates.CertificateResponse;
import ch.cryptocare.common.contract.certificates.CertificateStatus;
import ch.cryptocare.common.contract.certificates.IssuerKeyResponse;
import ch.cryptocare.common.contract.certificates.OwnCertificatesResponse;
import ch.cryptocare.common.contract.certificates.TranscriptYear;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.CertificateState;
import ch.cryptocare.server.certificates.domain.CertificateState.Expired;
import ch.cryptocare.server.certificates.domain.CertificateState.Revoked;
import ch.cryptocare.server.certificates.domain.CertificateState.Superseded;
import ch.cryptocare.server.certificates.domain.CertificateState.Valid;
import ch.cryptocare.server.certificates.domain.Holder;
import ch.cryptocare.server.certificates.domain.Revocation;
import ch.cryptocare.server.certificates.domain.Serial;
import ch.cryptocare.server.certificates.usecases.ReadOwnCertificates.Own;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Certificates as the contract has them. */
final class CertificateJson {
    private final InstantSource clock;

    CertificateJson(InstantSource clock) {
        this.clock = clock;
    }

    OwnCertificatesResponse of(Own own) {
        var now = clock.instant();
        return new OwnCertificatesResponse(
                own.name(),
                own.certificates().stream().map(one -> of(one, now)).toList(),
                own.transcript().years().stream()
                        .map(year -> new TranscriptYear(year.year(), year.courses(), year.points()))
                        .toList());
    }

    CertificateResponse of(Certificate certificate) {
        return of(certificate, clock.instant());
    }

    static IssuerKeyResponse of(UUID id, RSAPublicKey key) {
        return new IssuerKeyResponse(
                id, "RSA", "sig", "RS256", number(key.getModulus()), number(key.getPublicExponent()));
    }

    /** Without the sign that Java writes before it (RFC 7518 §2). */
    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var first = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, first, bytes.length));
    }

    private static CertificateResponse of(Certificate certificate, Instant now) {
        var achievement = certificate.achievement();
        return new CertificateResponse(
                certificate.id(),
                certificate.serial().toString(),
                status(certificate.state(now)),
                certificate.holder().map(Holder::name),
                achievement.course(),
                achievement.version(),
                byTag(achievement.titles()),
                achievement.points(),
                (int) achievement.length().toMinutes(),
                achievement.completedAt(),
                certificate.issuer(),
                certificate.issuedAt(),
                certificate.validUntil(),
                certificate.replacedBy().map(Serial::toString),
                certificate.replaces().map(Serial::toString),
                certificate.revocation().map(Revocation::at),
                certificate.revocation().map(Revocation::reason),
                certificate.documentHash());
    }

    private static CertificateStatus status(CertificateState state) {
        return switch (state) {
            case Valid _ -> CertificateStatus.VALID;
            case Superseded _ -> CertificateStatus.SUPERSEDED;
            case Revoked _ -> CertificateStatus.REVOKED;
            case Expired _ -> CertificateStatus.EXPIRED;
        };
    }

    private static Map<String, String> byTag(Map<Language, String> texts) {
        var byTag = new TreeMap<String, String>();
        texts.forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
    }
}
