package ch.cryptocare.server.platform.db;

import static ch.cryptocare.server.tables.platform.Tables.RATE_LIMIT;

import ch.cryptocare.server.platform.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;

/** Counts in stretches of time that begin together for everybody: at their border twice as much may pass, never more. */
public final class DbRateLimit implements RateLimit {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;
    private final DSLContext sql;
    private final InstantSource clock;

    public DbRateLimit(Database database, InstantSource clock) {
        this.database = database;
        this.sql = database.sql;
        this.clock = clock;
    }

    @Override
    public boolean allows(String whose, int limit, Duration window) {
        database.mustNotBeRunning();
        long millis = window.toMillis();
        var start = Instant.ofEpochMilli(Math.floorDiv(clock.millis(), millis) * millis);
        var used = sql.insertInto(RATE_LIMIT)
                .set(RATE_LIMIT.BUCKET, whose)
                .set(RATE_LIMIT.WINDOW_START, start)
                .set(RATE_LIMIT.USED, 1)
                .onConflict(RATE_LIMIT.BUCKET, RATE_LIMIT.WINDOW_START)
                .doUpdate()
                .set(RATE_LIMIT.USED, RATE_LIMIT.USED.plus(1))
                .returningResult(RATE_LIMIT.USED)
                .fetchOne(RATE_LIMIT.USED);
        return used != null && used <= limit;
    }

    public void forgetOld() {
        var oldest = clock.instant().minus(KEPT);
        sql.deleteFrom(RATE_LIMIT).where(RATE_LIMIT.WINDOW_START.lt(oldest)).execute();
    }
}
