package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import java.util.Optional;

/** Sign-ins that wait for their second factor. */
public interface Challenges {
    void add(Token challenge, AccountId account, Instant endsAt);

    /** Counts a try. Empty when there is none such, when it is too old, or after so many tries. */
    Optional<AccountId> attempt(Token challenge, int tries, Instant now);

    /** @return whether it was still there: of many who meet it at once, one does */
    boolean remove(Token challenge);

    void removeOf(AccountId account);

    void forget(Instant endedBefore);
}
