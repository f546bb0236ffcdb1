package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.usecases.AppointmentList.Position;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.Ledger;
import ch.cryptocare.server.scheduling.usecases.LedgerFilter;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads one page by an index over the start, however long the history is. */
public final class JooqLedger implements Ledger {
    private final DSLContext sql;
    private final AppointmentRows rows;

    public JooqLedger(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.rows = new AppointmentRows(sealer);
    }

    @Override
    public List<Booking> list(
            LedgerFilter filter, Optional<List<PractitionerId>> calendars, Optional<Position> after, int atMost) {
        return AppointmentRows.shown(sql)
                .where(period(filter), what(filter), who(filter))
                .and(where(
                        calendars,
                        those -> APPOINTMENT.PRACTITIONER_ID.in(
                                those.stream().map(PractitionerId::value).toList())))
                .and(where(
                        after,
                        position -> row(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                                .lt(position.start(), position.id().value())))
                .orderBy(APPOINTMENT.STARTS_AT.desc(), APPOINTMENT.ID.desc())
                .limit(atMost)
                .fetch(rows::booking);
    }

    private static Condition period(LedgerFilter filter) {
        return where(filter.from(), APPOINTMENT.STARTS_AT::ge).and(where(filter.to(), APPOINTMENT.STARTS_AT::lt));
    }

    private static Condition what(LedgerFilter filter) {
        return where(filter.status(), status -> Rows.is(AppointmentStatus.valueOf(status.name())))
                .and(where(filter.least().map(Sats::amount), APPOINTMENT.PRICE_SATS::ge))
                .and(where(filter.most().map(Sats::amount), APPOINTMENT.PRICE_SATS::le))
                .and(where(filter.id(), id -> APPOINTMENT.ID.eq(id.value())));
    }

    private static Condition who(LedgerFilter filter) {
        return where(filter.practitioner(), one -> APPOINTMENT.PRACTITIONER_ID.eq(one.value()))
                .and(where(filter.patient().map(PatientKey::text), APPOINTMENT.PATIENT_KEY::eq));
    }

    private static <T> Condition where(Optional<T> wanted, Function<T, Condition> condition) {
        return wanted.map(condition).orElse(noCondition());
    }
}
