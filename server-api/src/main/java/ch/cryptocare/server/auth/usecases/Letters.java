package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.auth.AccountLetter;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is to be told by mail. */
public interface Letters {
    /** @return false, and nothing is changed, when there is one of this number already */
    boolean add(UUID id, AccountLetter letter, Instant endsAt);

    Optional<AccountLetter> find(UUID id, Instant now);

    void forget(UUID id);

    void forget(Instant endedBefore);
}
