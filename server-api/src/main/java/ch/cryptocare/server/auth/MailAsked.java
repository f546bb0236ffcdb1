package ch.cryptocare.server.auth;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody asked for something that only the owner of an address may do.
 *
 * @param id of the letter that answers
 * @param asker whose account it is for, where somebody signed in asks
 * @param email sealed, as is the name: nobody reads them in the queue
 */
public record MailAsked(UUID id, Wish wish, Optional<AccountId> asker, byte[] email, byte[] name, Language language) {
    /** What for. */
    public enum Wish {
        OPEN_ACCOUNT,
        RESET_PASSWORD,
        CHANGE_EMAIL
    }
}
