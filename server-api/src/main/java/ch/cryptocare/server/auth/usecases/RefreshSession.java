package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Session;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Exchanges a refresh token for the next. Each works once: an old one in use means that somebody has a copy, which ends
 * the session. Two tabs that ask at once are not that: for some seconds the direct predecessor, from the same kind of
 * device, is told its successor again.
 */
public final class RefreshSession {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public RefreshSession(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Sessions sessions,
            AccessTokens tokens,
            TellOwner tellOwner,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    public Grant refresh(Token token, Visitor visitor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var next = Token.fresh();
        return transactions
                .in(() -> sessions.exchange(token, next, now.plus(OpenSession.LIFE))
                        .map(session -> grant(session, next, now)))
                .orElseGet(() -> again(token, visitor, now));
    }

    private Grant again(Token token, Visitor visitor, Instant now) {
        var spent = sessions.spent(token).orElseThrow(RefreshSession::signInAgain);
        var session = spent.session();
        boolean innocent = spent.successorUnused()
                && session.device().equals(visitor.device())
                && !now.isAfter(spent.usedAt().plus(GRACE));
        if (innocent) return grant(session, spent.successor(), now);
        transactions.run(() -> endStolen(session));
        throw signInAgain();
    }

    private void endStolen(Session session) {
        if (!sessions.end(session.id(), session.account())) return;
        audit.note(new AuditLog.Event(
                Optional.empty(), "session-stolen", session.account().value(), Map.of()));
        accounts.find(session.account()).ifPresent(owner -> tellOwner.tell(Kind.SESSION_STOLEN, owner));
    }

    private Grant grant(Session session, Token refresh, Instant now) {
        var account = accounts.find(session.account()).orElseThrow(RefreshSession::signInAgain);
        return new Grant(account, session, tokens.issue(session, now), refresh, Optional.empty());
    }

    private static Refusal signInAgain() {
        return new Refusal(ProblemType.SIGN_IN_REQUIRED);
    }
}
