package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import java.util.Optional;
import java.util.Set;

/** Who can sign in, with what and as what. */
public record Account(AccountId id, Person person, Language language, Set<Role> roles, Optional<String> passwordHash) {

    /** Whether a role asks for a second factor. */
    public boolean needsSecondFactor() {
        return roles.stream().anyMatch(role -> role.needsSecondFactor);
    }
}
