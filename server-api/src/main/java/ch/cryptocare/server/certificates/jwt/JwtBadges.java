package ch.cryptocare.server.certificates.jwt;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.usecases.Badges;
import ch.cryptocare.server.certificates.usecases.IssuerKeys;
import ch.cryptocare.server.platform.Words;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Open Badges 3.0 as a VC-JWT (§8.2 there): the payload is the credential of the W3C Verifiable Credentials model 2.0 itself,
 * signed with RS256, which every verifier knows. Where its key is to be had says the header, at the issuer's own address.
 */
public final class JwtBadges implements Badges {
    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final IssuerKeys keys;
    private final String site;

    /** @param publicUrl the issuer's own address */
    public JwtBadges(IssuerKeys keys, URI publicUrl) {
        this.keys = keys;
        this.site = publicUrl.toString().replaceFirst("/+$", "");
    }

    @Override
    public String of(Certificate certificate, Language language) {
        var key = keys.signing();
        var id = site + "/verify/" + certificate.serial();
        var badge = JWT.create()
                .withHeader(Map.of("typ", "JWT"))
                .withKeyId(site + "/api/certificate-keys/" + key.id())
                .withPayload(credential(certificate, id, language))
                .withIssuer(site + "/")
                .withJWTId(id)
                .withNotBefore(certificate.issuedAt());
        certificate.validUntil().ifPresent(badge::withExpiresAt);
        return badge.sign(Algorithm.RSA256(key.kept()));
    }

    private Map<String, Object> credential(Certificate certificate, String id, Language language) {
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", CONTEXT);
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("issuer", Map.of("id", site + "/", "type", List.of("Profile"), "name", certificate.issuer()));
        credential.put("name", certificate.achievement().title(language));
        credential.put("validFrom", time(certificate.issuedAt()));
        certificate.validUntil().ifPresent(until -> credential.put("validUntil", time(until)));
        credential.put("awardedDate", time(certificate.achievement().completedAt()));
        credential.put("credentialSubject", subject(certificate, language));
        return credential;
    }

    private Map<String, Object> subject(Certificate certificate, Language language) {
        var name = certificate.holder().orElseThrow().name();
        return Map.of(
                "type", List.of("AchievementSubject"),
                "identifier",
                        List.of(Map.of(
                                "type",
                                "IdentityObject",
                                "identityType",
                                "name",
                                "identityHash",
                                name,
                                "hashed",
                                false)),
                "achievement", achievement(certificate.achievement(), language));
    }

    private Map<String, Object> achievement(Achievement achievement, Language language) {
        var words = Words.in(language, "ch.cryptocare.server.certificates.certificate");
        return Map.of(
                "id", site + "/learn/course/?id=" + achievement.course(),
                "type", List.of("Achievement"),
                "achievementType", "Course",
                "inLanguage", language.tag(),
                "name", achievement.title(language),
                "description", words.getString("title"),
                "criteria", Map.of("narrative", words.getString("criteria")),
                "creditsAvailable", achievement.points().doubleValue(),
                "version", String.valueOf(achievement.version()));
    }

    /** The JWT's own library writes times as seconds. */
    private static String time(Instant at) {
        return at.toString();
    }
}
