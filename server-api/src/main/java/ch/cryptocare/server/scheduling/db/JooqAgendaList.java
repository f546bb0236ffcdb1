package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.ABSENCE;
import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.scheduling.usecases.AgendaList;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** Reads a range by its index, however long the history is. */
public final class JooqAgendaList implements AgendaList {
    private final DSLContext sql;
    private final AppointmentRows rows;

    public JooqAgendaList(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.rows = new AppointmentRows(sealer);
    }

    @Override
    public List<Booking> appointments(PractitionerId practitioner, Slot range, Instant now) {
        return AppointmentRows.shown(sql)
                .where(APPOINTMENT.PRACTITIONER_ID.eq(practitioner.value()))
                .and(APPOINTMENT.STARTS_AT.gt(range.start().minus(Rows.LONGEST)))
                .and(APPOINTMENT.STARTS_AT.lt(range.end()))
                .and(APPOINTMENT.ENDS_AT.gt(range.start()))
                .and(Rows.takesTime(now)
                        .or(Rows.is(AppointmentStatus.CANCELLED))
                        .or(Rows.is(AppointmentStatus.NOSHOW)))
                .orderBy(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                .fetch(rows::booking);
    }

    @Override
    public List<Slot> absences(PractitionerId practitioner, Slot range) {
        return sql.select(ABSENCE.STARTS_AT, ABSENCE.ENDS_AT)
                .from(ABSENCE)
                .where(ABSENCE.PRACTITIONER_ID.eq(practitioner.value()))
                .and(ABSENCE.ENDS_AT.gt(range.start()))
                .and(ABSENCE.STARTS_AT.lt(range.end()))
                .orderBy(ABSENCE.STARTS_AT)
                .fetch(row -> new Slot(row.value1(), row.value2()));
    }
}
