package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An invitation that nobody has followed yet. */
public record InvitationSummary(UUID id, EmailAddress email, String name, List<Role> roles, Instant endsAt) {
    @Override
    public String toString() {
        return "InvitationSummary[" + id + "]";
    }
}
