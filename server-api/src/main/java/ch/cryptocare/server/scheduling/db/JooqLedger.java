package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.usecases.AppointmentList.Position;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.Ledger;
import ch.cryptocare.server.scheduling.usecases.LedgerFilter;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads one page by an index, however long the history is. */
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
        var wanted = period(filter)
                .and(what(filter))
                .and(who(filter))
                .and(where(
                        after,
                        position -> row(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                                .lt(position.start(), position.id().value())));
        return AppointmentRows.shown(sql)
                .where(calendars
                        .map(those -> APPOINTMENT.ID.in(latest(those, wanted, atMost)))
                        .orElse(wanted))
                .orderBy(APPOINTMENT.STARTS_AT.desc(), APPOINTMENT.ID.desc())
                .limit(atMost)
                .fetch(rows::booking);
    }

    /** Calendar by calendar: else those of all others would be looked through, or the whole history of these be sorted. */
    private static Select<Record1<UUID>> latest(List<PractitionerId> calendars, Condition wanted, int atMost) {
        var ids = calendars.stream().map(PractitionerId::value).toArray(UUID[]::new);
        var calendar = field(name("calendar", "practitioner_id"), UUID.class);
        var start = field(name("its", "starts_at"), Instant.class);
        var id = field(name("its", "id"), UUID.class);
        var its = select(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                .from(APPOINTMENT)
                .where(APPOINTMENT.PRACTITIONER_ID.eq(calendar), APPOINTMENT.CONTACT.isNotNull(), wanted)
                .orderBy(APPOINTMENT.STARTS_AT.desc(), APPOINTMENT.ID.desc())
                .limit(atMost);
        return select(id)
                .from(unnest(ids).as("calendar", "practitioner_id"))
                .crossJoin(lateral(its).as("its", "starts_at", "id"))
                .orderBy(start.desc(), id.desc())
                .limit(atMost);
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
