package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.Session;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in where, and what renews it. */
public interface Sessions {
    void open(Session session, Token refresh);

    /** Empty when it has ended. */
    Optional<Caller> caller(UUID id);

    Optional<Session> find(UUID id);

    /**
     * Exchanges a token that was never used for the next, in one step: of many who try at once, one succeeds.
     *
     * @return the session, or empty when the token was used before, or never known
     */
    Optional<Session> exchange(Token token, Token next, Instant endsAt);

    /** How a token was used that cannot be exchanged any more. */
    Optional<Spent> spent(Token token);

    /**
     * A token that was used before.
     *
     * @param successor what came after it
     * @param successorUnused whether that one was not used yet: then this token is its direct predecessor
     */
    record Spent(Session session, Instant usedAt, Token successor, boolean successorUnused) {}

    void prove(UUID id, Instant at);

    /** The latest first; those that have ended are not shown. */
    List<Session> of(AccountId account);

    /** @return whether there was one to end */
    boolean end(UUID id, AccountId account);

    void endAllBut(UUID spared, AccountId account);

    void endAll(AccountId account);

    void forget(Instant endedBefore);
}
