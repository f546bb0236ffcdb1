package ch.cryptocare.server.platform.db;

import static ch.cryptocare.server.tables.platform.Tables.WEBHOOK_EVENT;

import ch.cryptocare.server.platform.Webhooks;
import java.time.Duration;
import java.time.InstantSource;
import org.jooq.DSLContext;

/** Upholds "once" with the table's primary key, for as long as any provider repeats itself. */
public final class DbWebhooks implements Webhooks {
    private static final Duration KEPT = Duration.ofDays(90);

    private final DSLContext sql;
    private final InstantSource clock;

    public DbWebhooks(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean accept(String provider, String dedupeKey) {
        return sql.insertInto(WEBHOOK_EVENT)
                        .set(WEBHOOK_EVENT.PROVIDER, provider)
                        .set(WEBHOOK_EVENT.DEDUPE_KEY, dedupeKey)
                        .set(WEBHOOK_EVENT.RECEIVED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** A copy that came even later would be looked up once more, and change nothing. */
    public void forgetOld() {
        var oldest = clock.instant().minus(KEPT);
        sql.deleteFrom(WEBHOOK_EVENT)
                .where(WEBHOOK_EVENT.RECEIVED_AT.lt(oldest))
                .execute();
    }
}
