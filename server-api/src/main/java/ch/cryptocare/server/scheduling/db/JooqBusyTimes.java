package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.ABSENCE;
import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BusyInterval;
import ch.cryptocare.server.scheduling.domain.RoomId;
import ch.cryptocare.server.scheduling.usecases.BusyTimes;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads busy time in one statement that never reaches further back than the longest appointment. */
public final class JooqBusyTimes implements BusyTimes {
    private static final Field<UUID> PRACTITIONER = DSL.field("practitioner", UUID.class);

    private final DSLContext sql;

    public JooqBusyTimes(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Busy of(
            PractitionerId practitioner,
            @Nullable RoomId room,
            Slot range,
            Instant now,
            @Nullable AppointmentId except) {
        var taken = APPOINTMENT.PRACTITIONER_ID.eq(practitioner.value());
        var rows = appointments(taken, range, now, except).unionAll(absences(practitioner, range));
        if (room != null) {
            var elsewhere =
                    APPOINTMENT.ROOM_ID.eq(room.value()).and(APPOINTMENT.PRACTITIONER_ID.ne(practitioner.value()));
            rows = rows.unionAll(appointments(elsewhere, range, now, except));
        }
        var intervals = new ArrayList<BusyInterval>();
        var until = Instant.MAX;
        for (var row : sql.fetch(rows)) {
            var slot = new Slot(row.value2().toInstant(), row.value3().toInstant());
            var own = practitioner.value().equals(row.value1()) && row.value4() != null;
            intervals.add(
                    own
                            ? new BusyInterval.Taken(
                                    slot, Duration.ofMinutes(row.value4()), Duration.ofMinutes(row.value5()))
                            : new BusyInterval.Unavailable(slot));
            if (row.value6() != null && row.value6().toInstant().isBefore(until))
                until = row.value6().toInstant();
        }
        return new Busy(intervals, until);
    }

    private Select<Record6<UUID, OffsetDateTime, OffsetDateTime, Integer, Integer, OffsetDateTime>> appointments(
            Condition whose, Slot range, Instant now, @Nullable AppointmentId except) {
        var from = Rows.at(range.start());
        return sql.select(
                        APPOINTMENT.PRACTITIONER_ID.as(PRACTITIONER),
                        APPOINTMENT.STARTS_AT,
                        APPOINTMENT.ENDS_AT,
                        APPOINTMENT.BUFFER_BEFORE_MINUTES,
                        APPOINTMENT.BUFFER_AFTER_MINUTES,
                        DSL.when(APPOINTMENT.STATUS.eq(AppointmentStatus.PENDING), APPOINTMENT.HOLD_UNTIL))
                .from(APPOINTMENT)
                .where(whose)
                .and(APPOINTMENT.STARTS_AT.gt(Rows.at(range.start().minus(Rows.LONGEST))))
                .and(APPOINTMENT.STARTS_AT.lt(Rows.at(range.end())))
                .and(APPOINTMENT.ENDS_AT.gt(from))
                .and(Rows.takesTime(now))
                .and(except == null ? DSL.noCondition() : APPOINTMENT.ID.ne(except.value()));
    }

    private Select<Record6<UUID, OffsetDateTime, OffsetDateTime, Integer, Integer, OffsetDateTime>> absences(
            PractitionerId practitioner, Slot range) {
        return sql.select(
                        ABSENCE.PRACTITIONER_ID.as(PRACTITIONER),
                        ABSENCE.STARTS_AT,
                        ABSENCE.ENDS_AT,
                        DSL.inline((Integer) null),
                        DSL.inline((Integer) null),
                        DSL.inline((OffsetDateTime) null))
                .from(ABSENCE)
                .where(ABSENCE.PRACTITIONER_ID.eq(practitioner.value()))
                .and(ABSENCE.ENDS_AT.gt(Rows.at(range.start())))
                .and(ABSENCE.STARTS_AT.lt(Rows.at(range.end())));
    }
}
