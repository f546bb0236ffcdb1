package ch.cryptocare.server.auth;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Letters and addresses that a test lays out. */
public final class FakeAuth implements Auth {
    public final Map<UUID, AccountLetter> letters = new HashMap<>();
    public final Map<AccountId, EmailAddress> addresses = new HashMap<>();
    public final Map<AccountId, String> names = new HashMap<>();
    public final Map<AccountId, Set<AccountId>> kept = new HashMap<>();

    @Override
    public Optional<AccountLetter> letter(UUID id) {
        return Optional.ofNullable(letters.get(id));
    }

    @Override
    public void forgetLetter(UUID id) {
        letters.remove(id);
    }

    @Override
    public Optional<Owner> owner(AccountId account) {
        return Optional.ofNullable(addresses.get(account))
                .map(email -> new Owner(email, names.getOrDefault(account, "Ben"), Language.EN));
    }

    @Override
    public Map<AccountId, String> names(Set<AccountId> accounts) {
        return accounts.stream().filter(names::containsKey).collect(Collectors.toMap(one -> one, names::get));
    }

    /** Whoever has an address here practises, and teaches. */
    @Override
    public Optional<AccountId> with(EmailAddress email, Role role) {
        return addresses.entrySet().stream()
                .filter(one -> one.getValue().equals(email))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Set<AccountId> keptBy(AccountId account) {
        return kept.getOrDefault(account, Set.of(account));
    }

    @Override
    public void tell(Owner owner, AccountLetter.Kind kind, Optional<String> secret) {
        letters.put(UUID.randomUUID(), new AccountLetter(kind, owner.email(), owner.name(), owner.language(), secret));
    }
}
