package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.AccountOverview;
import java.util.List;
import java.util.Optional;

/** Everybody who has an account, as administrators look through them. */
public interface People {
    /** The newest first, from the one after {@code after} on. */
    List<AccountOverview> list(Optional<Role> role, Optional<AccountId> after, int atMost);

    Optional<AccountOverview> find(AccountId id);

    Optional<AccountOverview> findBy(EmailAddress email);
}
