package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.PASSKEY_CHALLENGE;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.PasskeyPurpose;
import ch.cryptocare.server.auth.usecases.PasskeyChallenges;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Upholds "each challenge is answered once" by taking it away with its answer. */
public final class JooqPasskeyChallenges implements PasskeyChallenges {
    private final DSLContext sql;

    public JooqPasskeyChallenges(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Token challenge, PasskeyPurpose purpose, Optional<AccountId> account, Instant endsAt) {
        sql.insertInto(PASSKEY_CHALLENGE)
                .set(PASSKEY_CHALLENGE.HASH, challenge.hash())
                .set(PASSKEY_CHALLENGE.PURPOSE, purpose.name())
                .set(PASSKEY_CHALLENGE.ACCOUNT_ID, account.map(AccountId::value).orElse(null))
                .set(PASSKEY_CHALLENGE.ENDS_AT, endsAt)
                .execute();
    }

    @Override
    public boolean use(Token challenge, PasskeyPurpose purpose, Optional<AccountId> account, Instant now) {
        var whose = account.map(id -> PASSKEY_CHALLENGE.ACCOUNT_ID.eq(id.value()))
                .orElseGet(PASSKEY_CHALLENGE.ACCOUNT_ID::isNull);
        return sql.deleteFrom(PASSKEY_CHALLENGE)
                        .where(
                                PASSKEY_CHALLENGE.HASH.eq(challenge.hash()),
                                PASSKEY_CHALLENGE.PURPOSE.eq(purpose.name()),
                                whose,
                                PASSKEY_CHALLENGE.ENDS_AT.gt(now))
                        .execute()
                == 1;
    }

    @Override
    public void forget(Instant endedBefore) {
        sql.deleteFrom(PASSKEY_CHALLENGE)
                .where(PASSKEY_CHALLENGE.ENDS_AT.lt(endedBefore))
                .execute();
    }
}
