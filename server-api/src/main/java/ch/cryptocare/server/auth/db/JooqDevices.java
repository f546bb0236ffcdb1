package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.KNOWN_DEVICE;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.usecases.Devices;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import org.jooq.DSLContext;

/** Only hashes are kept: the devices themselves carry the secret. */
public final class JooqDevices implements Devices {
    private final DSLContext sql;

    public JooqDevices(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean knows(AccountId account, Token device) {
        return sql.fetchExists(
                KNOWN_DEVICE, KNOWN_DEVICE.ACCOUNT_ID.eq(account.value()), KNOWN_DEVICE.HASH.eq(device.hash()));
    }

    @Override
    public void remember(AccountId account, Token device, Instant at) {
        sql.insertInto(KNOWN_DEVICE)
                .set(KNOWN_DEVICE.ACCOUNT_ID, account.value())
                .set(KNOWN_DEVICE.HASH, device.hash())
                .set(KNOWN_DEVICE.LAST_SEEN_AT, at)
                .onConflict(KNOWN_DEVICE.ACCOUNT_ID, KNOWN_DEVICE.HASH)
                .doUpdate()
                .set(KNOWN_DEVICE.LAST_SEEN_AT, at)
                .execute();
    }

    @Override
    public void forgetOf(AccountId account) {
        sql.deleteFrom(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void forget(Instant notSeenSince) {
        sql.deleteFrom(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.LAST_SEEN_AT.lt(notSeenSince))
                .execute();
    }
}
