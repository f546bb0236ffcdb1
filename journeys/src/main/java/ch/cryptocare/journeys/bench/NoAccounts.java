package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.auth.Auth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Nobody has an account: what guests do is measured. */
final class NoAccounts implements Auth {
    @Override
    public Optional<AccountLetter> letter(UUID id) {
        return Optional.empty();
    }

    @Override
    public void forgetLetter(UUID id) {}

    @Override
    public Optional<Owner> owner(AccountId account) {
        return Optional.empty();
    }

    @Override
    public Map<AccountId, String> names(Set<AccountId> accounts) {
        return Map.of();
    }

    @Override
    public Optional<AccountId> with(EmailAddress email, Role role) {
        return Optional.empty();
    }

    @Override
    public Set<AccountId> keptBy(AccountId account) {
        return Set.of();
    }

    /** There is nobody to tell. */
    @Override
    public void tell(Owner owner, AccountLetter.Kind kind, Optional<String> secret) {}
}
