package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Session;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Token;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Signs a device in, once its user has shown who they are. */
public final class OpenSession {
    /** As long as nobody refreshes it. */
    public static final Duration LIFE = Duration.ofDays(7);

    private final AuditLog audit;
    private final Sessions sessions;
    private final Devices devices;
    private final AccessTokens tokens;
    private final InstantSource clock;

    public OpenSession(AuditLog audit, Sessions sessions, Devices devices, AccessTokens tokens, InstantSource clock) {
        this.audit = audit;
        this.sessions = sessions;
        this.devices = devices;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Within the transaction of whatever let them in. */
    Grant open(Account account, Visitor visitor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var session = new Session(Ids.next(clock), account.id(), visitor.device(), now, now, now.plus(LIFE), now);
        var refresh = Token.fresh();
        sessions.open(session, refresh);
        audit.noteOwn(account.id(), "signed-in");
        return new Grant(account, session, tokens.issue(session, now), refresh, remember(account, visitor, now));
    }

    private Optional<Token> remember(Account account, Visitor visitor, Instant now) {
        var device = visitor.known().orElseGet(Token::fresh);
        devices.remember(account.id(), device, now);
        return visitor.known().isPresent() ? Optional.empty() : Optional.of(device);
    }
}
