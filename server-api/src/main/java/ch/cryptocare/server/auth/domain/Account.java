package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who can sign in, with what and as what. */
public record Account(AccountId id, Person person, Language language, Set<Role> roles, Optional<String> passwordHash) {

    /** Whether a role asks for a second factor. */
    public boolean needsSecondFactor() {
        return roles.stream().anyMatch(role -> role.needsSecondFactor);
    }

    /** Its roles and these. */
    public Set<Role> rolesWith(Set<Role> added) {
        var all = EnumSet.copyOf(roles);
        all.addAll(added);
        return all;
    }

    /** Its roles but this one; who is nothing else is a patient. */
    public Set<Role> rolesWithout(Role role) {
        var left = EnumSet.copyOf(roles);
        left.remove(role);
        if (left.isEmpty()) left.add(Role.PATIENT);
        return left;
    }
}
