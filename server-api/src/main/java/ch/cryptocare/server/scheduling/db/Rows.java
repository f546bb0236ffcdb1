package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;

import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What several queries say alike. */
final class Rows {
    /** As the table's check constraint says. */
    static final java.time.Duration LONGEST = java.time.Duration.ofHours(12);

    private Rows() {}

    /** A hold that has lapsed takes no time, whether or not anybody noted that it did. */
    static Condition takesTime(Instant now) {
        return is(AppointmentStatus.BOOKED)
                .or(is(AppointmentStatus.ARRIVED))
                .or(is(AppointmentStatus.FULFILLED))
                .or(is(AppointmentStatus.PENDING).and(APPOINTMENT.HOLD_UNTIL.gt(now)));
    }

    /** Written out, not bound: only so can a plan that PostgreSQL keeps use an index over some states. */
    static Condition is(AppointmentStatus status) {
        return APPOINTMENT.STATUS.eq(DSL.inline(status));
    }

    /**
     * What an unpaid hold says in this column; null for any other appointment. An index stands over each such
     * expression: one over the bare column would be mistaken for another, see the migration about unpaid holds.
     */
    static <T> Field<T> ofUnpaidHold(Field<T> column) {
        return DSL.when(is(AppointmentStatus.PENDING), column);
    }
}
