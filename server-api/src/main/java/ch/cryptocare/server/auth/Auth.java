package ch.cryptocare.server.auth;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other modules may ask about accounts. */
public interface Auth {
    /** Empty once it is too old to be told. */
    Optional<AccountLetter> letter(UUID id);

    /** Its mail went out: what it said and to whom is not needed any more. */
    void forgetLetter(UUID id);

    /** Who has an account. The address is proven. */
    record Owner(EmailAddress email, String name, Language language) {
        @Override
        public String toString() {
            return "[owner]";
        }
    }

    Optional<Owner> owner(AccountId account);

    /** Of those who have accounts. */
    Map<AccountId, String> names(Set<AccountId> accounts);

    /** Who has an account with this address, and this role. */
    Optional<AccountId> with(EmailAddress email, Role role);

    /** Those whose calendars somebody keeps: their own, and of practitioners in practices where they work at the desk or which they manage. */
    Set<AccountId> keptBy(AccountId account);

    /** Leaves word for somebody by mail, if and only if the running transaction commits.
     * @param secret what the link in it carries */
    void tell(Owner owner, AccountLetter.Kind kind, Optional<String> secret);
}
