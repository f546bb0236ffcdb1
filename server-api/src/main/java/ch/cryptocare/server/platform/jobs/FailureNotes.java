package ch.cryptocare.server.platform.jobs;

import static ch.cryptocare.server.tables.platform.Tables.SCHEDULED_TASK;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.provider.ProviderFailure;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes beside work that failed of what kind the failure was, and since when it fails. */
final class FailureNotes extends AbstractSchedulerListener {
    private static final Logger LOG = LoggerFactory.getLogger(FailureNotes.class);

    private final Database database;

    FailureNotes(Database database) {
        this.database = database;
    }

    /** The words that the table takes. */
    enum Kind {
        PROVIDER,
        DATABASE,
        REFUSED,
        FAULT
    }

    @Override
    public void onExecutionComplete(ExecutionComplete done) {
        if (done.getResult() == ExecutionComplete.Result.OK) return;
        try {
            note(done);
        } catch (DataAccessException e) {
            // Whatever it failed of, the database does not answer now: the next failure is noted.
            LOG.warn("a failure was not noted: {}", e.sqlState());
        }
    }

    private void note(ExecutionComplete failed) {
        var execution = failed.getExecution();
        var kind = kind(failed.getCause().orElse(null)).name();
        var row = SCHEDULED_TASK
                .TASK_NAME
                .eq(execution.getTaskName())
                .and(SCHEDULED_TASK.TASK_INSTANCE.eq(execution.taskInstance.getId()));
        var since = execution.consecutiveFailures == 0 ? DSL.val(failed.getTimeDone()) : SCHEDULED_TASK.FAILING_SINCE;
        database.sql
                .update(SCHEDULED_TASK)
                .set(SCHEDULED_TASK.FAILURE_KIND, kind)
                .set(SCHEDULED_TASK.FAILING_SINCE, since)
                .where(row)
                .execute();
    }

    static Kind kind(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> Kind.FAULT;
            case ProviderFailure _ -> Kind.PROVIDER;
            case DataAccessException _ -> Kind.DATABASE;
            case SQLException _ -> Kind.DATABASE;
            case Refusal _ -> Kind.REFUSED;
            default -> kind(cause.getCause());
        };
    }
}
