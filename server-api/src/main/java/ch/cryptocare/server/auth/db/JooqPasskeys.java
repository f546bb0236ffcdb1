package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.PASSKEY;
import static ch.cryptocare.server.tables.auth.Tables.PASSKEY_OWNER;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.auth.usecases.Passkeys;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.tables.auth.tables.records.PasskeyRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Upholds "a credential is of one account" and "a count only ever grows" with one statement each. */
public final class JooqPasskeys implements Passkeys {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqPasskeys(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public String handleOf(AccountId account) {
        sql.insertInto(PASSKEY_OWNER)
                .set(PASSKEY_OWNER.ACCOUNT_ID, account.value())
                .set(PASSKEY_OWNER.HANDLE, bytes(Token.fresh().text()))
                .onConflict(PASSKEY_OWNER.ACCOUNT_ID)
                .doNothing()
                .execute();
        return text(sql.select(PASSKEY_OWNER.HANDLE)
                .from(PASSKEY_OWNER)
                .where(PASSKEY_OWNER.ACCOUNT_ID.eq(account.value()))
                .fetchSingle()
                .value1());
    }

    @Override
    public List<Passkey> of(AccountId account) {
        return find(PASSKEY.ACCOUNT_ID.eq(account.value()));
    }

    @Override
    public int count(AccountId account) {
        return sql.fetchCount(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account.value()));
    }

    @Override
    public Optional<Passkey> find(String credentialId) {
        return find(PASSKEY.CREDENTIAL_ID.eq(bytes(credentialId))).stream().findFirst();
    }

    @Override
    public void add(Passkey passkey) {
        var row = new PasskeyRecord();
        row.setId(passkey.id());
        row.setAccountId(passkey.account().value());
        row.setCredentialId(bytes(passkey.credentialId()));
        row.setPublicKey(passkey.publicKey());
        row.setSignCount(passkey.signCount());
        row.setTransports(passkey.transports().toArray(new String[0]));
        row.setBackupEligible(passkey.synced());
        row.setBackedUp(passkey.backedUp());
        row.setName(seal(passkey.name(), passkey.id()));
        row.setCreatedAt(passkey.createdAt());
        int added = sql.insertInto(PASSKEY)
                .set(row)
                .onConflict(PASSKEY.CREDENTIAL_ID)
                .doNothing()
                .execute();
        if (added == 0) throw new Refusal(ProblemType.PASSKEY_REFUSED);
    }

    @Override
    public boolean use(UUID id, long signCount, boolean backedUp, Instant at) {
        var neverCounts = PASSKEY.SIGN_COUNT.eq(0L).and(DSL.val(signCount).eq(0L));
        return sql.update(PASSKEY)
                        .set(PASSKEY.SIGN_COUNT, signCount)
                        .set(PASSKEY.BACKED_UP, backedUp)
                        .set(PASSKEY.LAST_USED_AT, at)
                        .where(
                                PASSKEY.ID.eq(id),
                                PASSKEY.SIGN_COUNT.lt(signCount).or(neverCounts))
                        .execute()
                == 1;
    }

    @Override
    public boolean rename(UUID id, AccountId account, String name) {
        return sql.update(PASSKEY)
                        .set(PASSKEY.NAME, seal(name, id))
                        .where(PASSKEY.ID.eq(id), PASSKEY.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(UUID id, AccountId account) {
        return sql.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(id), PASSKEY.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }

    private List<Passkey> find(Condition which) {
        return sql.select(PASSKEY, PASSKEY_OWNER.HANDLE)
                .from(PASSKEY)
                .join(PASSKEY_OWNER)
                .on(PASSKEY_OWNER.ACCOUNT_ID.eq(PASSKEY.ACCOUNT_ID))
                .where(which)
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(this::passkey);
    }

    private Passkey passkey(Record2<PasskeyRecord, byte[]> found) {
        var row = found.value1();
        return new Passkey(
                row.getId(),
                new AccountId(row.getAccountId()),
                text(found.value2()),
                text(row.getCredentialId()),
                row.getPublicKey(),
                row.getSignCount(),
                Set.of(row.getTransports()),
                row.getBackupEligible(),
                row.getBackedUp(),
                new String(sealer.open(row.getName(), place(row.getId())), StandardCharsets.UTF_8),
                row.getCreatedAt(),
                Optional.ofNullable(row.getLastUsedAt()));
    }

    private byte[] seal(String name, UUID id) {
        return sealer.seal(name.getBytes(StandardCharsets.UTF_8), place(id));
    }

    static String place(UUID id) {
        return "auth.passkey.name/" + id;
    }

    private static byte[] bytes(String base64Url) {
        return Base64.getUrlDecoder().decode(base64Url);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
