package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.ABSENCE;
import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.RoomId;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.BusyTimes;
import ch.cryptocare.server.scheduling.usecases.Offer;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads busy time in one statement that never reaches further back than the longest appointment. */
public final class JooqBusyTimes implements BusyTimes {
    private static final Field<UUID> PRACTITIONER = DSL.field("practitioner", UUID.class);
    private static final Field<UUID> NO_ROOM = DSL.inline((UUID) null);

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
        var others = except == null ? DSL.noCondition() : APPOINTMENT.ID.ne(except.value());
        var taken = APPOINTMENT.PRACTITIONER_ID.eq(practitioner.value()).and(others);
        var away = ABSENCE.PRACTITIONER_ID.eq(practitioner.value());
        var rows = appointments(taken, NO_ROOM, range, now).unionAll(absences(away, range));
        if (room != null) {
            var elsewhere = APPOINTMENT
                    .ROOM_ID
                    .eq(room.value())
                    .and(APPOINTMENT.PRACTITIONER_ID.ne(practitioner.value()))
                    .and(others);
            rows = rows.unionAll(appointments(elsewhere, APPOINTMENT.ROOM_ID, range, now));
        }
        return read(rows).of(practitioner, room);
    }

    @Override
    public Calendars ofAll(Collection<Offer> offers, Slot range, Instant now) {
        var practitioners =
                offers.stream().map(offer -> offer.practitioner().value()).toArray(UUID[]::new);
        var rooms = offers.stream()
                .flatMap(offer -> offer.services().stream())
                .map(ServiceType::room)
                .filter(Objects::nonNull)
                .map(RoomId::value)
                .distinct()
                .toArray(UUID[]::new);
        var taken = APPOINTMENT.PRACTITIONER_ID.eq(DSL.any(practitioners));
        var away = ABSENCE.PRACTITIONER_ID.eq(DSL.any(practitioners));
        var used = APPOINTMENT.ROOM_ID.eq(DSL.any(rooms));
        var rows = appointments(taken, NO_ROOM, range, now).unionAll(absences(away, range));
        return read(rooms.length == 0 ? rows : rows.unionAll(appointments(used, APPOINTMENT.ROOM_ID, range, now)));
    }

    private BusyRows read(Select<Record7<UUID, UUID, Instant, Instant, Integer, Integer, Instant>> rows) {
        return new BusyRows(sql.fetch(rows)
                .map(row -> new BusyRows.Row(
                        row.value1(),
                        row.value2(),
                        new Slot(row.value3(), row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7() == null ? Instant.MAX : row.value7())));
    }

    private Select<Record7<UUID, UUID, Instant, Instant, Integer, Integer, Instant>> appointments(
            Condition whose, Field<UUID> room, Slot range, Instant now) {
        return sql.select(
                        APPOINTMENT.PRACTITIONER_ID.as(PRACTITIONER),
                        room,
                        APPOINTMENT.STARTS_AT,
                        APPOINTMENT.ENDS_AT,
                        APPOINTMENT.BUFFER_BEFORE_MINUTES,
                        APPOINTMENT.BUFFER_AFTER_MINUTES,
                        DSL.when(Rows.is(AppointmentStatus.PENDING), APPOINTMENT.HOLD_UNTIL))
                .from(APPOINTMENT)
                .where(whose)
                .and(APPOINTMENT.STARTS_AT.gt(range.start().minus(Rows.LONGEST)))
                .and(APPOINTMENT.STARTS_AT.lt(range.end()))
                .and(APPOINTMENT.ENDS_AT.gt(range.start()))
                .and(Rows.takesTime(now));
    }

    private Select<Record7<UUID, UUID, Instant, Instant, Integer, Integer, Instant>> absences(
            Condition whose, Slot range) {
        return sql.select(
                        ABSENCE.PRACTITIONER_ID.as(PRACTITIONER),
                        NO_ROOM,
                        ABSENCE.STARTS_AT,
                        ABSENCE.ENDS_AT,
                        DSL.inline((Integer) null),
                        DSL.inline((Integer) null),
                        DSL.inline((Instant) null))
                .from(ABSENCE)
                .where(whose)
                .and(ABSENCE.ENDS_AT.gt(range.start()))
                .and(ABSENCE.STARTS_AT.lt(range.end()));
    }
}
