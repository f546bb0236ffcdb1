package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;
import static ch.cryptocare.server.tables.auth.Tables.KNOWN_DEVICE;
import static ch.cryptocare.server.tables.auth.Tables.SESSION;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.AccountOverview;
import ch.cryptocare.server.auth.usecases.People;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.auth.tables.records.AccountRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/** Reads accounts in the order of their ids, which is that of their opening. */
public final class JooqPeople implements People {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqPeople(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public List<AccountOverview> list(Optional<Role> role, Optional<AccountId> after, int atMost) {
        var which = DSL.and(
                role.map(JooqAccounts::has).orElse(DSL.noCondition()),
                after.map(id -> ACCOUNT.ID.lt(id.value())).orElse(DSL.noCondition()));
        return select(which, atMost);
    }

    @Override
    public Optional<AccountOverview> find(AccountId id) {
        return select(ACCOUNT.ID.eq(id.value()), 1).stream().findFirst();
    }

    @Override
    public Optional<AccountOverview> findBy(EmailAddress email) {
        return select(ACCOUNT.EMAIL_KEY.eq(EmailKey.of(email, sealer)), 1).stream()
                .findFirst();
    }

    private List<AccountOverview> select(Condition which, int atMost) {
        return sql.select(ACCOUNT, DSL.field(JooqSecondFactors.areThere(ACCOUNT.ID)), lastSeenAt())
                .from(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.ID.desc())
                .limit(atMost)
                .fetch(this::overview);
    }

    /** A device is known from its sign-in on, for longer than its session is kept. */
    private static Field<Instant> lastSeenAt() {
        var signedIn = DSL.field(DSL.select(DSL.max(SESSION.LAST_SEEN_AT))
                .from(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(ACCOUNT.ID), SESSION.ENDED_AT.isNull()));
        var known = DSL.field(DSL.select(DSL.max(KNOWN_DEVICE.LAST_SEEN_AT))
                .from(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.ACCOUNT_ID.eq(ACCOUNT.ID)));
        return DSL.greatest(signedIn, known);
    }

    private AccountOverview overview(Record3<AccountRecord, Boolean, Instant> row) {
        var account = row.value1();
        return new AccountOverview(
                JooqAccounts.account(account, sealer),
                row.value2(),
                account.getCreatedAt(),
                Optional.ofNullable(row.value3()));
    }
}
