package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.Auth.Owner;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Person;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All accounts. */
public interface Accounts {
    Optional<Account> find(AccountId id);

    Optional<Account> findBy(EmailAddress email);

    /** Whoever practises, by their address. */
    default Optional<AccountId> with(EmailAddress email, Role role) {
        return findBy(email).filter(account -> account.roles().contains(role)).map(Account::id);
    }

    default Optional<Owner> owner(AccountId id) {
        return find(id).map(found ->
                new Owner(found.person().email(), found.person().name(), found.language()));
    }

    /** Of those that are there. */
    Map<AccountId, String> names(Set<AccountId> ids);

    /** Waits for other changes of this account to end, and reads what they made of it. */
    Optional<Account> lock(AccountId id);

    /** As {@link #lock}, all that have a role, whoever of them is changed afterwards. */
    Set<AccountId> lockAll(Role role);

    /** Refused as EMAIL_TAKEN when the address has an account. */
    void add(Account account);

    /** Refused as EMAIL_TAKEN when another account has the address. */
    void rename(AccountId id, Person person, Language language);

    void setPassword(AccountId id, String hash);

    void setRoles(AccountId id, Set<Role> roles);

    boolean anyOf(Role role);
}
