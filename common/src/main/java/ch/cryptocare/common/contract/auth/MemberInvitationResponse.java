package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.MemberPosition;
import java.time.Instant;
import java.util.Optional;

/**
 * What an invitation says to whoever has its link.
 *
 * @param email the address that was invited
 * @param invitedBy the name of who did, if they still have an account
 * @param hasAccount whether the address has an account; told to nobody but who reads its mails
 */
public record MemberInvitationResponse(
        String organization,
        String city,
        MemberPosition position,
        boolean manager,
        EmailAddress email,
        Optional<String> invitedBy,
        boolean hasAccount,
        Instant endsAt) {
    @Override
    public String toString() {
        return "[invitation]";
    }
}
