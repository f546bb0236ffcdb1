package ch.cryptocare.server.platform.jobs;

import static ch.cryptocare.server.tables.platform.Tables.SCHEDULED_TASK;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;

import ch.cryptocare.server.platform.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How far deliveries and jobs are behind. Monitoring may ask as often as it likes: the database is asked now and then. */
public final class Backlog {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Database database;
    private final InstantSource clock;
    private Seen seen = new Seen(Instant.MIN, Double.NaN, Double.NaN);

    private record Seen(Instant at, double oldestSeconds, double failing) {}

    public Backlog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For how long the one that waits longest has been due; not a number when the database does not tell. */
    public double oldestSeconds() {
        return seen().oldestSeconds;
    }

    /** How many failed when they were last tried; not a number when the database does not tell. */
    public double failing() {
        return seen().failing;
    }

    private synchronized Seen seen() {
        var now = clock.instant();
        if (seen.at.isBefore(now.minus(KEPT))) seen = look(now);
        return seen;
    }

    private Seen look(Instant now) {
        try {
            return new Seen(
                    now,
                    oldestSeconds(now),
                    database.sql.fetchCount(SCHEDULED_TASK, SCHEDULED_TASK.CONSECUTIVE_FAILURES.gt(0)));
        } catch (RuntimeException e) {
            return new Seen(now, Double.NaN, Double.NaN);
        }
    }

    private double oldestSeconds(Instant now) {
        var due = database.sql
                .select(min(SCHEDULED_TASK.EXECUTION_TIME))
                .from(SCHEDULED_TASK)
                .where(SCHEDULED_TASK.PICKED.eq(inline(false)))
                .and(SCHEDULED_TASK.EXECUTION_TIME.le(now))
                .fetchSingle()
                .value1();
        return due == null ? 0 : Duration.between(due, now).toMillis() / 1000.0;
    }
}
