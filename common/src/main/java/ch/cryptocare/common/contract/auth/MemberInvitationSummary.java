package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.MemberPosition;
import java.time.Instant;
import java.util.UUID;

/** An invitation that nobody has followed yet, as it was typed: whether the address has an account is not told. */
public record MemberInvitationSummary(
        UUID id,
        EmailAddress email,
        String name,
        MemberPosition position,
        boolean manager,
        Language language,
        Instant endsAt) {
    @Override
    public String toString() {
        return "MemberInvitationSummary[" + id + "]";
    }
}
