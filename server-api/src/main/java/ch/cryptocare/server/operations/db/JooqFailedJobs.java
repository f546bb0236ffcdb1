package ch.cryptocare.server.operations.db;

import static ch.cryptocare.server.tables.platform.Tables.SCHEDULED_TASK;

import ch.cryptocare.server.operations.usecases.FailedJob;
import ch.cryptocare.server.operations.usecases.FailedJobs;
import ch.cryptocare.server.tables.platform.tables.records.ScheduledTaskRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What fails among the rows that wait. Names and times are read, never what a row is about. */
public final class JooqFailedJobs implements FailedJobs {
    /** A server of the version after this one may just be starting: its work waits for it. */
    private static final Duration UNKNOWN_AFTER = Duration.ofMinutes(10);

    private static final Field<UUID> ID = DSL.field(
            "md5({0} || ' ' || {1})::uuid", UUID.class, SCHEDULED_TASK.TASK_NAME, SCHEDULED_TASK.TASK_INSTANCE);
    private static final Field<Instant> SINCE =
            DSL.coalesce(SCHEDULED_TASK.FAILING_SINCE, SCHEDULED_TASK.LAST_FAILURE, SCHEDULED_TASK.EXECUTION_TIME);

    private final DSLContext sql;
    private final Supplier<Set<String>> known;

    /** @param known the names of all work that this server does */
    public JooqFailedJobs(DSLContext sql, Supplier<Set<String>> known) {
        this.sql = sql;
        this.known = known;
    }

    @Override
    public List<FailedJob> list(Optional<Position> after, int atMost, Instant now) {
        var further = after.map(last -> DSL.row(SINCE, ID).gt(last.since(), last.id()));
        return select(fails(now).and(further.orElse(DSL.noCondition())), atMost);
    }

    @Override
    public Optional<FailedJob> find(UUID id, Instant now) {
        return select(fails(now).and(ID.eq(id)), 1).stream().findFirst();
    }

    @Override
    public void due(UUID id, Instant at) {
        sql.update(SCHEDULED_TASK)
                .set(SCHEDULED_TASK.EXECUTION_TIME, at)
                .set(SCHEDULED_TASK.VERSION, SCHEDULED_TASK.VERSION.plus(1))
                .where(ID.eq(id), SCHEDULED_TASK.PICKED.isFalse())
                .execute();
    }

    private Condition fails(Instant now) {
        var unknown = SCHEDULED_TASK
                .TASK_NAME
                .notIn(known.get())
                .and(SCHEDULED_TASK.EXECUTION_TIME.lt(now.minus(UNKNOWN_AFTER)));
        return SCHEDULED_TASK.CONSECUTIVE_FAILURES.gt(0).or(unknown);
    }

    private List<FailedJob> select(Condition which, int atMost) {
        return sql.select(SCHEDULED_TASK, ID, SINCE)
                .from(SCHEDULED_TASK)
                .where(which)
                .orderBy(SINCE, ID)
                .limit(atMost)
                .fetch(row -> job(row.value1(), row.value2(), row.value3()));
    }

    private FailedJob job(ScheduledTaskRecord row, UUID id, Instant since) {
        return new FailedJob(
                id,
                row.getTaskName(),
                known.get().contains(row.getTaskName()),
                row.getPicked(),
                since,
                Optional.ofNullable(row.getConsecutiveFailures()).orElse(0),
                row.getExecutionTime(),
                Optional.ofNullable(row.getFailureKind()));
    }
}
