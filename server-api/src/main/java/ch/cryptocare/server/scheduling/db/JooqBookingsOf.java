package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static org.jooq.impl.DSL.noCondition;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.BookingsOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads by the primary key. */
public final class JooqBookingsOf implements BookingsOf {
    private final DSLContext sql;
    private final AppointmentRows rows;

    public JooqBookingsOf(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.rows = new AppointmentRows(sealer);
    }

    @Override
    public Map<AppointmentId, Booking> ids(Collection<AppointmentId> ids) {
        return found(ids, noCondition());
    }

    @Override
    public Map<AppointmentId, Booking> ids(Collection<AppointmentId> ids, List<PractitionerId> calendars) {
        var owners = calendars.stream().map(PractitionerId::value).toList();
        return found(ids, APPOINTMENT.PRACTITIONER_ID.in(owners));
    }

    private Map<AppointmentId, Booking> found(Collection<AppointmentId> ids, Condition which) {
        return AppointmentRows.shown(sql)
                .where(APPOINTMENT.ID.in(ids.stream().map(AppointmentId::value).toList()))
                .and(which)
                .fetch(rows::booking)
                .stream()
                .collect(Collectors.toMap(booking -> booking.appointment().id(), Function.identity()));
    }
}
