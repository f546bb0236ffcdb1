package ch.cryptocare.common.contract.certificates;

import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.RevocationReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * All that is printed on a certificate, and what it is worth now.
 *
 * @param holder empty once they had their data erased
 * @param title by language tag
 * @param supersededBy the serial of the one that was issued in its place
 * @param replaces the serial of the one in whose place it was issued, under another name
 * @param documentSha256 of the file that was issued, in hexadecimal digits; empty while it is drawn
 */
public record CertificateResponse(
        CertificateId id,
        String serial,
        CertificateStatus status,
        Optional<String> holder,
        CourseId courseId,
        int courseVersion,
        Map<String, String> title,
        BigDecimal points,
        int minutes,
        Instant completedAt,
        String issuer,
        Instant issuedAt,
        Optional<Instant> validUntil,
        Optional<String> supersededBy,
        Optional<String> replaces,
        Optional<Instant> revokedAt,
        Optional<RevocationReason> revocationReason,
        Optional<String> documentSha256) {}
