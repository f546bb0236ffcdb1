package ch.cryptocare.server.auth;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import java.util.Optional;
import java.util.UUID;

/** What other modules may ask about accounts. */
public interface Auth {
    /** Empty once it is too old to be told. */
    Optional<AccountLetter> letter(UUID id);

    /** The proven address of an account. */
    Optional<EmailAddress> addressOf(AccountId account);
}
