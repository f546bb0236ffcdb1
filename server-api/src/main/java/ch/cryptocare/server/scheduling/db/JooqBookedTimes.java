package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BookedTime;
import ch.cryptocare.server.scheduling.usecases.BookedTimes;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** Reads them along the practitioner's agenda, from the longest appointment before that time on. */
public final class JooqBookedTimes implements BookedTimes {
    private final DSLContext sql;

    public JooqBookedTimes(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<BookedTime> of(PractitionerId practitioner, Slot time, Instant now) {
        return sql.select(
                        APPOINTMENT.ID,
                        APPOINTMENT.SERVICE_ID,
                        APPOINTMENT.MODE,
                        APPOINTMENT.STARTS_AT,
                        APPOINTMENT.ENDS_AT,
                        APPOINTMENT.STATUS)
                .from(APPOINTMENT)
                .where(APPOINTMENT.PRACTITIONER_ID.eq(practitioner.value()))
                .and(APPOINTMENT.STARTS_AT.gt(time.start().minus(Rows.LONGEST)))
                .and(APPOINTMENT.STARTS_AT.lt(time.end()))
                .and(APPOINTMENT.ENDS_AT.gt(time.start()))
                .and(Rows.takesTime(now))
                .and(APPOINTMENT.STATUS.ne(AppointmentStatus.FULFILLED))
                .orderBy(APPOINTMENT.STARTS_AT)
                .fetch(row -> new BookedTime(
                        new AppointmentId(row.value1()),
                        new ServiceTypeId(row.value2()),
                        ConsultationMode.valueOf(row.value3()),
                        new Slot(row.value4(), row.value5()),
                        ch.cryptocare.server.scheduling.domain.AppointmentStatus.valueOf(
                                row.value6().name())));
    }
}
