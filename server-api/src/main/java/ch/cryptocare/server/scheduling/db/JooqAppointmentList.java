package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.usecases.AppointmentList;
import ch.cryptocare.server.scheduling.usecases.Booking;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads one page by its index, however many there are. */
public final class JooqAppointmentList implements AppointmentList {
    private final DSLContext sql;
    private final AppointmentRows rows;

    public JooqAppointmentList(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.rows = new AppointmentRows(sealer);
    }

    @Override
    public void join(PatientKey patient, AccountId account) {
        sql.update(APPOINTMENT)
                .set(APPOINTMENT.ACCOUNT_ID, account.value())
                .where(APPOINTMENT.PATIENT_KEY.eq(patient.text()), APPOINTMENT.ACCOUNT_ID.isNull())
                .execute();
    }

    @Override
    public List<AppointmentId> all(AccountId account) {
        return sql.select(APPOINTMENT.ID)
                .from(APPOINTMENT)
                .where(APPOINTMENT.ACCOUNT_ID.eq(account.value()))
                .fetch(row -> new AppointmentId(row.value1()));
    }

    @Override
    public List<Booking> of(AccountId account, Optional<Position> after, int atMost) {
        var rest = after.map(position -> DSL.row(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                        .lt(position.start(), position.id().value()))
                .orElse(DSL.noCondition());
        return AppointmentRows.shown(sql)
                .where(APPOINTMENT.ACCOUNT_ID.eq(account.value()), rest)
                .orderBy(APPOINTMENT.STARTS_AT.desc(), APPOINTMENT.ID.desc())
                .limit(atMost)
                .fetch(rows::booking);
    }
}
