package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.CHALLENGE;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.usecases.Challenges;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Counts the tries in the statement that allows them: many at once are not more. */
public final class JooqChallenges implements Challenges {
    private final DSLContext sql;

    public JooqChallenges(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Token challenge, AccountId account, Instant endsAt) {
        sql.insertInto(CHALLENGE)
                .set(CHALLENGE.HASH, challenge.hash())
                .set(CHALLENGE.ACCOUNT_ID, account.value())
                .set(CHALLENGE.ENDS_AT, endsAt)
                .execute();
    }

    @Override
    public Optional<AccountId> attempt(Token challenge, int tries, Instant now) {
        return sql.update(CHALLENGE)
                .set(CHALLENGE.TRIES, CHALLENGE.TRIES.plus(1))
                .where(CHALLENGE.HASH.eq(challenge.hash()), CHALLENGE.TRIES.lt(tries), CHALLENGE.ENDS_AT.gt(now))
                .returningResult(CHALLENGE.ACCOUNT_ID)
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    @Override
    public boolean remove(Token challenge) {
        return sql.deleteFrom(CHALLENGE)
                        .where(CHALLENGE.HASH.eq(challenge.hash()))
                        .execute()
                == 1;
    }

    @Override
    public void removeOf(AccountId account) {
        sql.deleteFrom(CHALLENGE)
                .where(CHALLENGE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void forget(Instant endedBefore) {
        sql.deleteFrom(CHALLENGE).where(CHALLENGE.ENDS_AT.lt(endedBefore)).execute();
    }
}
