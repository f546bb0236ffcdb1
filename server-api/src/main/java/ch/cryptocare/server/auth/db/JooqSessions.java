package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;
import static ch.cryptocare.server.tables.auth.Tables.REFRESH_TOKEN;
import static ch.cryptocare.server.tables.auth.Tables.SESSION;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.Session;
import ch.cryptocare.server.auth.usecases.Sessions;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.tables.auth.tables.records.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;

/** Upholds "each refresh token works once" with one statement. */
public final class JooqSessions implements Sessions {
    private static final int SHOWN = 100;

    /** However often it is refreshed. */
    private static final DayToSecond LONGEST = new DayToSecond(90);

    /** Until then, a token that comes back is known to be an old one. */
    private static final Duration USED_TOKENS_KEPT = Duration.ofDays(8);

    private final DSLContext sql;
    private final Sealer sealer;
    private final InstantSource clock;

    public JooqSessions(DSLContext sql, Sealer sealer, InstantSource clock) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public void open(Session session, Token refresh) {
        var row = new SessionRecord();
        row.setId(session.id());
        row.setAccountId(session.account().value());
        row.setDevice(session.device());
        row.setCreatedAt(session.createdAt());
        row.setLastSeenAt(session.lastSeenAt());
        row.setEndsAt(session.endsAt());
        row.setProvenAt(session.provenAt());
        sql.insertInto(SESSION).set(row).execute();
        add(refresh, session.id());
    }

    @Override
    public Optional<Caller> caller(UUID id) {
        var hasSecondFactor = JooqSecondFactors.areThere(SESSION.ACCOUNT_ID);
        return sql.select(SESSION.ACCOUNT_ID, SESSION.PROVEN_AT, ACCOUNT.ROLES, DSL.field(hasSecondFactor))
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(SESSION.ID.eq(id), isAlive())
                .fetchOptional(row -> {
                    var roles = JooqAccounts.roles(row.value3());
                    boolean complete = row.value4() || roles.stream().noneMatch(role -> role.needsSecondFactor);
                    return new Caller(new AccountId(row.value1()), id, roles, complete, row.value2());
                });
    }

    @Override
    public Optional<Session> find(UUID id) {
        return sql.selectFrom(SESSION).where(SESSION.ID.eq(id), isAlive()).fetchOptional(JooqSessions::session);
    }

    @Override
    public Optional<Session> exchange(Token token, Token next, Instant endsAt) {
        var now = clock.instant();
        var used = sql.update(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.USED_AT, now)
                .set(
                        REFRESH_TOKEN.SUCCESSOR,
                        sealer.seal(next.text().getBytes(StandardCharsets.UTF_8), place(token.hash())))
                .from(SESSION)
                .where(
                        REFRESH_TOKEN.HASH.eq(token.hash()),
                        REFRESH_TOKEN.USED_AT.isNull(),
                        SESSION.ID.eq(REFRESH_TOKEN.SESSION_ID),
                        isAlive())
                .returningResult(REFRESH_TOKEN.SESSION_ID)
                .fetchOne(REFRESH_TOKEN.SESSION_ID);
        if (used == null) return Optional.empty();
        add(next, used);
        return sql.update(SESSION)
                .set(SESSION.LAST_SEEN_AT, now)
                .set(SESSION.ENDS_AT, DSL.least(DSL.val(endsAt), SESSION.CREATED_AT.add(LONGEST)))
                .where(SESSION.ID.eq(used))
                .returning()
                .fetchOptional(JooqSessions::session);
    }

    @Override
    public Optional<Spent> spent(Token token) {
        var successorUnused = sql.select(REFRESH_TOKEN, SESSION)
                .from(REFRESH_TOKEN)
                .join(SESSION)
                .on(SESSION.ID.eq(REFRESH_TOKEN.SESSION_ID))
                .where(REFRESH_TOKEN.HASH.eq(token.hash()), REFRESH_TOKEN.USED_AT.isNotNull(), isAlive())
                .fetchOptional();
        return successorUnused.map(row -> {
            var opened = sealer.open(row.value1().getSuccessor(), place(token.hash()));
            var successor = new Token(new String(opened, StandardCharsets.UTF_8));
            var usedAt = row.value1().getUsedAt();
            return new Spent(session(row.value2()), usedAt, successor, isUnused(successor));
        });
    }

    @Override
    public void prove(UUID id, Instant at) {
        sql.update(SESSION).set(SESSION.PROVEN_AT, at).where(SESSION.ID.eq(id)).execute();
    }

    @Override
    public List<Session> of(AccountId account) {
        return sql.selectFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(account.value()), isAlive())
                .orderBy(SESSION.LAST_SEEN_AT.desc(), SESSION.ID)
                .limit(SHOWN)
                .fetch(JooqSessions::session);
    }

    @Override
    public boolean end(UUID id, AccountId account) {
        return end(SESSION.ID.eq(id).and(SESSION.ACCOUNT_ID.eq(account.value()))) == 1;
    }

    @Override
    public void endAllBut(UUID spared, AccountId account) {
        end(SESSION.ACCOUNT_ID.eq(account.value()).and(SESSION.ID.ne(spared)));
    }

    @Override
    public void endAll(AccountId account) {
        end(SESSION.ACCOUNT_ID.eq(account.value()));
    }

    @Override
    public void forget(Instant endedBefore) {
        sql.deleteFrom(SESSION).where(SESSION.ENDS_AT.lt(endedBefore)).execute();
        sql.deleteFrom(REFRESH_TOKEN)
                .where(REFRESH_TOKEN.USED_AT.lt(clock.instant().minus(USED_TOKENS_KEPT)))
                .execute();
    }

    private int end(Condition which) {
        return sql.update(SESSION)
                .set(SESSION.ENDED_AT, clock.instant())
                .where(which, isAlive())
                .execute();
    }

    private Condition isAlive() {
        return SESSION.ENDED_AT.isNull().and(SESSION.ENDS_AT.gt(clock.instant()));
    }

    private void add(Token refresh, UUID session) {
        sql.insertInto(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.HASH, refresh.hash())
                .set(REFRESH_TOKEN.SESSION_ID, session)
                .execute();
    }

    private boolean isUnused(Token token) {
        return sql.fetchExists(REFRESH_TOKEN, REFRESH_TOKEN.HASH.eq(token.hash()), REFRESH_TOKEN.USED_AT.isNull());
    }

    static String place(byte[] hash) {
        return "auth.refresh_token.successor/" + HexFormat.of().formatHex(hash);
    }

    private static Session session(SessionRecord row) {
        return new Session(
                row.getId(),
                new AccountId(row.getAccountId()),
                row.getDevice(),
                row.getCreatedAt(),
                row.getLastSeenAt(),
                row.getEndsAt(),
                row.getProvenAt());
    }
}
