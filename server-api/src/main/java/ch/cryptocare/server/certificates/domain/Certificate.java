package ch.cryptocare.server.certificates.domain;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.server.certificates.domain.CertificateState.Expired;
import ch.cryptocare.server.certificates.domain.CertificateState.Revoked;
import ch.cryptocare.server.certificates.domain.CertificateState.Superseded;
import ch.cryptocare.server.certificates.domain.CertificateState.Valid;
import java.time.Instant;
import java.util.Optional;

/**
 * What was issued, as it was printed, and what became of it.
 *
 * @param holder empty once they were erased
 * @param issuer who runs this service, by the name they had then
 * @param replaces the one in whose place it was issued, under another name
 * @param documentHash the SHA-256 of the file that was issued, once it is drawn
 */
public record Certificate(
        CertificateId id,
        Serial serial,
        Optional<Holder> holder,
        Achievement achievement,
        String issuer,
        Instant issuedAt,
        Optional<Instant> validUntil,
        Optional<Serial> replaces,
        Optional<Serial> replacedBy,
        Optional<Revocation> revocation,
        Optional<String> documentHash) {

    public static Certificate issued(
            CertificateId id,
            Holder holder,
            Achievement achievement,
            String issuer,
            Instant at,
            Optional<Instant> validUntil) {
        return new Certificate(
                id,
                Serial.fresh(),
                Optional.of(holder),
                achievement,
                issuer,
                at,
                validUntil,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same for the same person, under the name that they have now. */
    public Certificate inPlaceOfThis(CertificateId id, Holder renamed, String issuer, Instant at) {
        requireValid(at);
        return new Certificate(
                id,
                Serial.fresh(),
                Optional.of(renamed),
                achievement,
                issuer,
                at,
                validUntil,
                Optional.of(serial),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isOf(AccountId account) {
        return holder.filter(whose -> whose.account().equals(account)).isPresent();
    }

    public CertificateState state(Instant now) {
        if (revocation.isPresent())
            return new Revoked(revocation.get().at(), revocation.get().reason());
        if (replacedBy.isPresent()) return new Superseded(replacedBy.get());
        if (validUntil.isPresent() && !now.isBefore(validUntil.get())) return new Expired(validUntil.get());
        return new Valid();
    }

    public void requireValid(Instant now) {
        if (!(state(now) instanceof Valid)) throw new Refusal(ProblemType.CERTIFICATE_NOT_VALID);
    }

    /** What is out of date was true: it may still turn out to have been wrong. */
    public void requireRevocable(Instant now) {
        switch (state(now)) {
            case Valid _, Expired _ -> {}
            case Superseded _, Revoked _ -> throw new Refusal(ProblemType.CERTIFICATE_NOT_VALID);
        }
    }

    /** Whether it adds to what its holder has learnt: each completion once, and only if it holds. */
    public boolean counts(Instant now) {
        return switch (state(now)) {
            case Valid _, Expired _ -> true;
            case Superseded _, Revoked _ -> false;
        };
    }
}
