package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static ch.cryptocare.server.tables.scheduling.Tables.REMINDER;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.scheduling.usecases.Appointments.DueReminder;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Notes which reminders have become due: one insert a kind, and the primary key makes it once. */
final class Reminders {
    private record Kind(String name, Duration before, Duration useless) {}

    /** A reminder that could not be sent in time is useless once the next one is due. */
    private static final List<Kind> KINDS = List.of(
            new Kind("7D", Duration.ofDays(7), Duration.ofDays(1)),
            new Kind("1D", Duration.ofDays(1), Duration.ofHours(2)),
            new Kind("2H", Duration.ofHours(2), Duration.ZERO));

    private final DSLContext sql;

    Reminders(DSLContext sql) {
        this.sql = sql;
    }

    List<DueReminder> noteDue(Instant now) {
        var due = new ArrayList<DueReminder>();
        KINDS.forEach(kind -> due.addAll(noteDue(kind, now)));
        return due;
    }

    /** Who booked after the reminder would have been due needs none: the confirmation is fresh. */
    private List<DueReminder> noteDue(Kind kind, Instant now) {
        var minutes = (int) kind.before.toMinutes();
        var dueAt = DSL.field(
                "{0} - {1} * interval '1 minute'",
                APPOINTMENT.STARTS_AT.getDataType(), APPOINTMENT.STARTS_AT, DSL.inline(minutes));
        return sql.insertInto(REMINDER, REMINDER.APPOINTMENT_ID, REMINDER.KIND, REMINDER.STARTS_AT)
                .select(DSL.select(APPOINTMENT.ID, DSL.inline(kind.name), APPOINTMENT.STARTS_AT)
                        .from(APPOINTMENT)
                        .where(Rows.is(AppointmentStatus.BOOKED))
                        .and(APPOINTMENT.STARTS_AT.le(now.plus(kind.before)))
                        .and(APPOINTMENT.STARTS_AT.gt(now.plus(kind.useless)))
                        .and(APPOINTMENT.CHANGED_AT.lt(dueAt))
                        .andNotExists(DSL.selectOne()
                                .from(REMINDER)
                                .where(REMINDER.APPOINTMENT_ID.eq(APPOINTMENT.ID))
                                .and(REMINDER.KIND.eq(DSL.inline(kind.name)))
                                .and(REMINDER.STARTS_AT.eq(APPOINTMENT.STARTS_AT))))
                .onConflictDoNothing()
                .returningResult(REMINDER.APPOINTMENT_ID)
                .fetch(row -> new DueReminder(new AppointmentId(row.value1()), kind.name));
    }
}
