package ch.cryptocare.server.platform.jobs;

import static ch.cryptocare.server.tables.platform.Tables.SCHEDULED_TASK;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.platform.Busy;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.db.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tells other modules what happened. A delivery is a job row written in the publisher's own transaction: no commit,
 * no delivery; a failed delivery is tried again, so every handler may run twice.
 */
public final class Deliveries implements Events {
    private static final Duration BUSY_PAUSE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 10;

    private record Subscription<E extends Record>(Class<E> event, String name, int priority, Consumer<E> handler) {
        Task<E> task() {
            return Tasks.custom(name, event)
                    .onFailure(Deliveries::tryAgain)
                    .execute((task, context) -> deliver(task.getData()));
        }

        private CompletionHandler<E> deliver(E data) {
            try {
                handler.accept(data);
                return new CompletionHandler.OnCompleteRemove<>();
            } catch (Busy busy) {
                return (waiting, operations) ->
                        operations.reschedule(waiting, waiting.getTimeDone().plus(BUSY_PAUSE));
            }
        }
    }

    private final List<Subscription<?>> subscriptions = new ArrayList<>();
    private final Database database;
    private final InstantSource clock;
    private Runnable wake = () -> {};

    public Deliveries(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param subscriber stable: rows that wait carry it */
    public <E extends Record> void on(Class<E> event, String subscriber, Consumer<E> handler) {
        add(event, subscriber, Priority.MEDIUM, handler);
    }

    /** As {@link #on}, before whatever else is due: somebody sits there and waits for it. */
    public <E extends Record> void firstOn(Class<E> event, String subscriber, Consumer<E> handler) {
        add(event, subscriber, Priority.HIGH, handler);
    }

    private <E extends Record> void add(Class<E> event, String subscriber, int priority, Consumer<E> handler) {
        var name = event.getSimpleName() + " -> " + subscriber;
        subscriptions.add(new Subscription<>(event, name, priority, handler));
    }

    /** What the rows of deliveries are called. */
    public Set<String> names() {
        return subscriptions.stream().map(Subscription::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void publish(Record event) {
        var listeners =
                subscriptions.stream().filter(s -> s.event.isInstance(event)).toList();
        if (listeners.isEmpty()) return;
        var rows = database.sql.insertInto(
                SCHEDULED_TASK,
                SCHEDULED_TASK.TASK_NAME,
                SCHEDULED_TASK.TASK_INSTANCE,
                SCHEDULED_TASK.TASK_DATA,
                SCHEDULED_TASK.EXECUTION_TIME,
                SCHEDULED_TASK.PICKED,
                SCHEDULED_TASK.VERSION,
                SCHEDULED_TASK.PRIORITY);
        var now = clock.instant();
        var data = json(event);
        for (var listener : listeners) {
            var id = UUID.randomUUID().toString();
            rows = rows.values(listener.name, id, data, now, false, 1L, (short) listener.priority);
        }
        rows.execute();
        database.afterCommit(wake);
    }

    /** Called when something was committed that can be delivered at once. */
    void wakeWith(Runnable wake) {
        this.wake = wake;
    }

    List<Task<?>> tasks() {
        return subscriptions.stream().<Task<?>>map(Subscription::task).toList();
    }

    /** After an outage, however long, nobody waits more than minutes for what was left undone. */
    private static void tryAgain(ExecutionComplete failed, ExecutionOperations<?> operations) {
        var doublings = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
        var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        operations.reschedule(
                failed, failed.getTimeDone().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }

    private static byte[] json(Record event) {
        try {
            return Json.MAPPER.writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event must be a record of plain values: " + event.getClass(), e);
        }
    }
}
