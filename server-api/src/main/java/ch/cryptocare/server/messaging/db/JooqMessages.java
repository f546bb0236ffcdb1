package ch.cryptocare.server.messaging.db;

import static ch.cryptocare.server.tables.messaging.Tables.MESSAGE;
import static org.jooq.impl.DSL.inline;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Facts;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import ch.cryptocare.server.messaging.usecases.Messages;
import ch.cryptocare.server.tables.messaging.tables.records.MessageRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Upholds "one mail" with the table's keys, and "one sender" with the moment at which a message is due again. */
public final class JooqMessages implements Messages {
    private static final String WAITING = "WAITING";
    private static final String FAILED = "FAILED";

    private final DSLContext sql;
    private final InstantSource clock;

    public JooqMessages(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void add(Message message) {
        var row = sql.newRecord(MESSAGE);
        row.setKey(message.key().text());
        row.setKind(message.kind().name());
        if (message.kind() == MessageKind.ACCOUNT) row.setLetterId(message.about());
        else row.setAppointmentId(message.about());
        row.setPerson(message.person().hash());
        row.setStatus(WAITING);
        row.setDueAt(message.dueAt());
        row.setCreatedAt(now());
        switch (message.facts()) {
            case Facts.None none -> {}
            case Facts.Cancelled cancelled -> row.setRefundOwed(cancelled.refundOwed());
            case Facts.Refund refund -> row.setAmountSats(refund.amountSats());
            case Facts.RefundSent sent -> {
                row.setAmountSats(sent.amountSats());
                row.setPaymentProof(sent.preimage());
            }
            case Facts.Reminder reminder -> {
                row.setStartsAt(reminder.start());
                row.setReminderDay(reminder.day());
            }
        }
        sql.insertInto(MESSAGE).set(row).onConflictDoNothing().execute();
    }

    @Override
    public Optional<Taken> take(MessageKey key, Duration lease) {
        return sql.update(MESSAGE)
                .set(MESSAGE.ATTEMPTS, MESSAGE.ATTEMPTS.plus(1))
                .set(MESSAGE.DUE_AT, clock.instant().plus(lease))
                .where(waiting(key))
                .and(MESSAGE.DUE_AT.le(now()))
                .returning()
                .fetchOptional(row -> new Taken(message(row), row.getAttempts(), row.getCreatedAt()));
    }

    @Override
    public boolean waits(MessageKey key) {
        return sql.fetchExists(MESSAGE, waiting(key));
    }

    @Override
    public void sent(MessageKey key) {
        sql.update(MESSAGE)
                .set(MESSAGE.STATUS, "SENT")
                .set(MESSAGE.SENT_AT, now())
                .where(waiting(key))
                .execute();
    }

    /** Gives the day of a reminder back, for another one. */
    @Override
    public void dropped(MessageKey key) {
        sql.update(MESSAGE)
                .set(MESSAGE.STATUS, "DROPPED")
                .setNull(MESSAGE.REMINDER_DAY)
                .where(waiting(key))
                .execute();
    }

    @Override
    public void failed(MessageKey key, String why) {
        sql.update(MESSAGE)
                .set(MESSAGE.STATUS, FAILED)
                .set(MESSAGE.FAILURE, why)
                .where(waiting(key))
                .execute();
    }

    @Override
    public int failedSince(Instant then) {
        return sql.fetchCount(MESSAGE, MESSAGE.STATUS.eq(inline(FAILED)), MESSAGE.CREATED_AT.ge(then));
    }

    @Override
    public void release(MessageKey key) {
        sql.update(MESSAGE).set(MESSAGE.DUE_AT, now()).where(waiting(key)).execute();
    }

    @Override
    public List<MessageKey> due(int most) {
        return sql.select(MESSAGE.KEY)
                .from(MESSAGE)
                .where(MESSAGE.STATUS.eq(WAITING), MESSAGE.DUE_AT.le(now()))
                .orderBy(MESSAGE.DUE_AT)
                .limit(most)
                .fetch(row -> new MessageKey(row.value1()));
    }

    @Override
    public List<AppointmentId> appointmentsOf(Person person) {
        return sql.selectDistinct(MESSAGE.APPOINTMENT_ID)
                .from(MESSAGE)
                .where(MESSAGE.PERSON.eq(person.hash()), MESSAGE.KIND.eq(MessageKind.BOOKED.name()))
                .orderBy(MESSAGE.APPOINTMENT_ID.desc())
                .limit(50)
                .fetch(row -> new AppointmentId(row.value1()));
    }

    private static Condition waiting(MessageKey key) {
        return MESSAGE.KEY.eq(key.text()).and(MESSAGE.STATUS.eq(WAITING));
    }

    private static Message message(MessageRecord row) {
        return new Message(
                new MessageKey(row.getKey()),
                MessageKind.valueOf(row.getKind()),
                row.getAppointmentId() == null ? row.getLetterId() : row.getAppointmentId(),
                new Person(row.getPerson()),
                row.getDueAt(),
                facts(row));
    }

    private static Facts facts(MessageRecord row) {
        return switch (MessageKind.valueOf(row.getKind())) {
            case BOOKED, RESCHEDULED, ACCOUNT -> new Facts.None();
            case CANCELLED -> new Facts.Cancelled(row.getRefundOwed());
            case REFUND_OWED -> new Facts.Refund(row.getAmountSats());
            case REFUND_SENT -> new Facts.RefundSent(row.getAmountSats(), row.getPaymentProof());
            case REMINDER -> new Facts.Reminder(row.getStartsAt(), row.getReminderDay());
        };
    }

    private Instant now() {
        return clock.instant();
    }
}
