package ch.cryptocare.server.platform.jobs;

import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.db.Database;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs deliveries and regular work from the database's one job table, across all servers. */
public final class DbJobs implements Jobs, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    /** Work that no server knows any more is kept until somebody has looked at it. */
    private static final Duration FOR_GOOD = Duration.ofDays(36_500);

    /** Most of them wait for an outside service, and hold no connection to the database meanwhile. */
    static final int AT_ONCE = 32;

    private final List<RecurringTask<?>> recurring = new ArrayList<>();
    private @Nullable Scheduler scheduler;

    @Override
    public void every(Duration pause, String name, Runnable work) {
        recurring.add(Tasks.recurring(name, FixedDelay.of(pause)).execute((instance, context) -> work.run()));
    }

    /** What the rows of its work are called. */
    public Set<String> names() {
        return recurring.stream().map(RecurringTask::getName).collect(Collectors.toUnmodifiableSet());
    }

    public void start(Database database, Deliveries deliveries) {
        var started = Scheduler.create(database.pool(), deliveries.tasks())
                .startTasks(recurring)
                .tableName("platform.scheduled_task")
                .serializer(new JsonSerializer())
                .addSchedulerListener(new FailureNotes(database))
                .deleteUnresolvedAfter(FOR_GOOD)
                .threads(AT_ONCE)
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("job-", 0).factory()))
                // No more is picked than runs at once: what waits here would wait although another server is idle.
                .pollUsingLockAndFetch(0.5, 1.0)
                .enablePriority()
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        started.start();
        deliveries.wakeWith(started::triggerCheckForDueExecutions);
        scheduler = started;
    }

    @Override
    public void close() {
        if (scheduler != null) scheduler.stop();
    }
}
