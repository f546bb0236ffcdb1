package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.AccountResponse;
import ch.cryptocare.common.contract.auth.SessionPage;
import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.contract.auth.SessionSummary;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Session;
import ch.cryptocare.server.auth.usecases.Accounts;
import ch.cryptocare.server.auth.usecases.Passkeys;
import ch.cryptocare.server.auth.usecases.SecondFactors;
import ch.cryptocare.server.auth.usecases.Sessions;
import ch.cryptocare.server.platform.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts and sessions, as their owner sees them. */
final class SessionJson {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    SessionJson(Accounts accounts, Sessions sessions, SecondFactors factors, Passkeys passkeys) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    SessionResponse of(Caller caller) {
        var account = accounts.find(caller.account()).orElseThrow(() -> new Refusal(ProblemType.SIGN_IN_REQUIRED));
        return of(account, caller.session());
    }

    SessionResponse of(Account account, UUID session) {
        boolean secondFactor = factors.has(account.id());
        var response = new AccountResponse(
                account.id(),
                account.person().email(),
                account.person().name(),
                account.language(),
                List.copyOf(account.roles()),
                factors.authenticator(account.id()).isPresent(),
                passkeys.count(account.id()),
                secondFactor ? factors.recoveryCodesLeft(account.id()) : 0);
        return new SessionResponse(session, response, account.needsSecondFactor() && !secondFactor);
    }

    SessionPage sessionsOf(Caller caller) {
        var items = sessions.of(caller.account()).stream()
                .map(session -> summary(session, caller))
                .toList();
        return new SessionPage(items, Optional.empty());
    }

    private static SessionSummary summary(Session session, Caller caller) {
        return new SessionSummary(
                session.id(),
                session.device(),
                session.createdAt(),
                session.lastSeenAt(),
                session.id().equals(caller.session()));
    }
}
