package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.AUTHENTICATOR;
import static ch.cryptocare.server.tables.auth.Tables.NEW_AUTHENTICATOR;
import static ch.cryptocare.server.tables.auth.Tables.PASSKEY;
import static ch.cryptocare.server.tables.auth.Tables.RECOVERY_CODE;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.usecases.SecondFactors;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.Token;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Upholds "each code works once" with one statement. */
public final class JooqSecondFactors implements SecondFactors {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqSecondFactors(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /** What makes an account complete whose role asks for a second factor. */
    static Condition areThere(Field<UUID> account) {
        return DSL.exists(DSL.selectOne().from(AUTHENTICATOR).where(AUTHENTICATOR.ACCOUNT_ID.eq(account)))
                .or(DSL.exists(DSL.selectOne().from(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account))));
    }

    @Override
    public boolean has(AccountId account) {
        return sql.fetchValue(DSL.select(DSL.field(areThere(DSL.val(account.value())))));
    }

    @Override
    public Optional<Secret> authenticator(AccountId account) {
        return sql.select(AUTHENTICATOR.SECRET)
                .from(AUTHENTICATOR)
                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row -> open(row.value1(), account));
    }

    @Override
    public boolean use(AccountId account, long step) {
        return sql.update(AUTHENTICATOR)
                        .set(AUTHENTICATOR.LAST_STEP, step)
                        .where(AUTHENTICATOR.ACCOUNT_ID.eq(account.value()), AUTHENTICATOR.LAST_STEP.lt(step))
                        .execute()
                == 1;
    }

    @Override
    public void begin(AccountId account, Secret secret, Instant at) {
        var sealed = seal(secret, account);
        sql.insertInto(NEW_AUTHENTICATOR)
                .set(NEW_AUTHENTICATOR.ACCOUNT_ID, account.value())
                .set(NEW_AUTHENTICATOR.SECRET, sealed)
                .set(NEW_AUTHENTICATOR.BEGUN_AT, at)
                .onConflict(NEW_AUTHENTICATOR.ACCOUNT_ID)
                .doUpdate()
                .set(NEW_AUTHENTICATOR.SECRET, sealed)
                .set(NEW_AUTHENTICATOR.BEGUN_AT, at)
                .execute();
    }

    @Override
    public Optional<Secret> begun(AccountId account, Instant since) {
        return sql.select(NEW_AUTHENTICATOR.SECRET)
                .from(NEW_AUTHENTICATOR)
                .where(NEW_AUTHENTICATOR.ACCOUNT_ID.eq(account.value()), NEW_AUTHENTICATOR.BEGUN_AT.ge(since))
                .forUpdate()
                .fetchOptional(row -> open(row.value1(), account));
    }

    @Override
    public void confirm(AccountId account, Secret secret, long step) {
        removeAuthenticator(account);
        removeBegun(account);
        sql.insertInto(AUTHENTICATOR)
                .set(AUTHENTICATOR.ACCOUNT_ID, account.value())
                .set(AUTHENTICATOR.SECRET, seal(secret, account))
                .set(AUTHENTICATOR.LAST_STEP, step)
                .execute();
    }

    @Override
    public void removeAuthenticator(AccountId account) {
        sql.deleteFrom(AUTHENTICATOR)
                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void removeAll(AccountId account) {
        removeAuthenticator(account);
        removeRecoveryCodes(account);
        removeBegun(account);
        sql.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account.value())).execute();
    }

    private void removeBegun(AccountId account) {
        sql.deleteFrom(NEW_AUTHENTICATOR)
                .where(NEW_AUTHENTICATOR.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void forget(Instant begunBefore) {
        sql.deleteFrom(NEW_AUTHENTICATOR)
                .where(NEW_AUTHENTICATOR.BEGUN_AT.lt(begunBefore))
                .execute();
    }

    @Override
    public void setRecoveryCodes(AccountId account, List<Token> codes) {
        removeRecoveryCodes(account);
        var insert = sql.insertInto(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID, RECOVERY_CODE.CODE_HASH);
        for (var code : codes) insert = insert.values(account.value(), code.hash());
        insert.execute();
    }

    @Override
    public boolean useRecoveryCode(AccountId account, Token code, Instant at) {
        return sql.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, at)
                        .where(
                                RECOVERY_CODE.ACCOUNT_ID.eq(account.value()),
                                RECOVERY_CODE.CODE_HASH.eq(code.hash()),
                                RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return sql.fetchCount(
                RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(account.value()), RECOVERY_CODE.USED_AT.isNull());
    }

    @Override
    public void removeRecoveryCodes(AccountId account) {
        sql.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    private byte[] seal(Secret secret, AccountId account) {
        return sealer.seal(secret.value().getBytes(StandardCharsets.UTF_8), place(account.value()));
    }

    private Secret open(byte[] sealed, AccountId account) {
        return new Secret(new String(sealer.open(sealed, place(account.value())), StandardCharsets.UTF_8));
    }

    static String place(UUID account) {
        return "auth.authenticator.secret/" + account;
    }
}
