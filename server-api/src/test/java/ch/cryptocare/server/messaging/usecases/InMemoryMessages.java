package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages in memory. */
final class InMemoryMessages implements Messages {
    private enum Status {
        WAITING,
        SENT,
        DROPPED,
        FAILED
    }

    private record Row(Message message, Status status, Instant dueAt, int attempts, Instant since) {}

    private final InstantSource clock;
    private final Map<MessageKey, Row> rows = new LinkedHashMap<>();

    InMemoryMessages(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void add(Message message) {
        if (rows.containsKey(message.key()) || dayIsTaken(message)) return;
        rows.put(message.key(), new Row(message, Status.WAITING, message.dueAt(), 0, clock.instant()));
    }

    @Override
    public synchronized Optional<Taken> take(MessageKey key, Duration lease) {
        var row = rows.get(key);
        if (row == null || row.status != Status.WAITING || row.dueAt.isAfter(clock.instant())) return Optional.empty();
        var taken = new Row(row.message, Status.WAITING, clock.instant().plus(lease), row.attempts + 1, row.since);
        rows.put(key, taken);
        return Optional.of(new Taken(taken.message, taken.attempts, taken.since));
    }

    @Override
    public synchronized boolean waits(MessageKey key) {
        return Optional.ofNullable(rows.get(key))
                .filter(row -> row.status == Status.WAITING)
                .isPresent();
    }

    @Override
    public void sent(MessageKey key) {
        become(key, Status.SENT);
    }

    @Override
    public void dropped(MessageKey key) {
        become(key, Status.DROPPED);
    }

    @Override
    public void failed(MessageKey key, String why) {
        become(key, Status.FAILED);
    }

    @Override
    public synchronized int failedSince(Instant then) {
        return (int) rows.values().stream()
                .filter(row -> row.status == Status.FAILED && !row.since.isBefore(then))
                .count();
    }

    @Override
    public synchronized void release(MessageKey key) {
        rows.computeIfPresent(
                key, (same, row) -> new Row(row.message, row.status, clock.instant(), row.attempts, row.since));
    }

    @Override
    public synchronized List<MessageKey> due(int most) {
        return rows.values().stream()
                .filter(row -> row.status == Status.WAITING && !row.dueAt.isAfter(clock.instant()))
                .sorted(Comparator.comparing(Row::dueAt))
                .limit(most)
                .map(row -> row.message.key())
                .toList();
    }

    @Override
    public synchronized List<AppointmentId> appointmentsOf(Person person) {
        return rows.values().stream()
                .map(Row::message)
                .filter(message -> message.kind() == MessageKind.BOOKED)
                .filter(message -> message.person().equals(person))
                .map(Message::appointment)
                .distinct()
                .toList();
    }

    private boolean dayIsTaken(Message message) {
        return message.reminderDay().isPresent()
                && rows.values().stream()
                        .filter(row -> row.status != Status.DROPPED)
                        .filter(row -> row.message.person().equals(message.person()))
                        .anyMatch(row -> row.message.reminderDay().equals(message.reminderDay()));
    }

    private synchronized void become(MessageKey key, Status status) {
        rows.computeIfPresent(key, (same, row) -> new Row(row.message, status, row.dueAt, row.attempts, row.since));
    }
}
