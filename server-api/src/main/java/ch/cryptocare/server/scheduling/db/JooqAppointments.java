package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.db.SqlStates;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.domain.RoomId;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.IdempotencyKey;
import ch.cryptocare.server.scheduling.usecases.NewHold;
import ch.cryptocare.server.scheduling.usecases.RequestHash;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Upholds "nobody is in two places at once" with the table's exclusion constraints. */
public final class JooqAppointments implements Appointments {
    private static final Map<String, ProblemType> MEANING = Map.of(
            "no_double_booking", ProblemType.SLOT_TAKEN,
            "no_room_overlap", ProblemType.SLOT_TAKEN,
            "no_patient_overlap", ProblemType.PATIENT_BUSY,
            "one_unpaid_hold", ProblemType.UNPAID_HOLD_EXISTS,
            "appointment_idempotency_key_key", ProblemType.REQUEST_IN_PROGRESS);

    private final DSLContext sql;
    private final AppointmentRows rows;
    private final Reminders reminders;
    private final InstantSource clock;

    public JooqAppointments(DSLContext sql, Sealer sealer, InstantSource clock) {
        this.sql = sql;
        this.rows = new AppointmentRows(sealer);
        this.reminders = new Reminders(sql);
        this.clock = clock;
    }

    @Override
    public void add(NewHold hold, int unpaidHoldsPerClient) {
        var row = rows.row(hold);
        var unpaid = DSL.selectCount()
                .from(APPOINTMENT)
                .where(Rows.ofUnpaidHold(APPOINTMENT.CLIENT_KEY)
                        .eq(hold.client().text()))
                .and(APPOINTMENT.HOLD_UNTIL.gt(hold.madeAt()));
        var added = refusing(() -> sql.insertInto(APPOINTMENT, APPOINTMENT.fields())
                .select(DSL.select(row.valuesRow().fields())
                        .where(DSL.field(unpaid).lt(unpaidHoldsPerClient)))
                .execute());
        if (added == 0) throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
    }

    @Override
    public Optional<Booking> find(AppointmentId id) {
        return find(APPOINTMENT.ID.eq(id.value()));
    }

    @Override
    public Optional<Booking> find(AppointmentId id, Token token) {
        return find(APPOINTMENT.ID.eq(id.value()).and(APPOINTMENT.TOKEN_HASH.eq(token.hash())));
    }

    @Override
    public Optional<Repetition> madeUnder(IdempotencyKey key) {
        return sql.select(APPOINTMENT.ID, APPOINTMENT.REQUEST_HASH)
                .from(APPOINTMENT)
                .where(APPOINTMENT.IDEMPOTENCY_KEY.eq(key.text()))
                .fetchOptional(row -> new Repetition(new AppointmentId(row.value1()), new RequestHash(row.value2())));
    }

    @Override
    public void releaseKey(AppointmentId id) {
        sql.update(APPOINTMENT)
                .set(APPOINTMENT.IDEMPOTENCY_KEY, "released " + id)
                .where(APPOINTMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Optional<Booking> lock(AppointmentId id) {
        sql.select(APPOINTMENT.ID)
                .from(APPOINTMENT)
                .where(APPOINTMENT.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    @Override
    public int replace(Appointment appointment) {
        var revision = refusing(() -> sql.update(APPOINTMENT)
                .set(APPOINTMENT.STARTS_AT, appointment.slot().start())
                .set(APPOINTMENT.ENDS_AT, appointment.slot().end())
                .set(APPOINTMENT.STATUS, AppointmentRows.status(appointment))
                .set(APPOINTMENT.SEQUENCE, appointment.sequence())
                .set(APPOINTMENT.REVISION, APPOINTMENT.REVISION.plus(1))
                .set(APPOINTMENT.CHANGED_AT, clock.instant())
                .where(APPOINTMENT.ID.eq(appointment.id().value()))
                .returningResult(APPOINTMENT.REVISION)
                .fetchOne(APPOINTMENT.REVISION));
        if (revision == null) throw new Refusal(ProblemType.NOT_FOUND);
        return revision;
    }

    @Override
    public Optional<Change> book(AppointmentId id) {
        var now = clock.instant();
        return sql.update(APPOINTMENT)
                .set(APPOINTMENT.STATUS, AppointmentStatus.BOOKED)
                .set(APPOINTMENT.REVISION, APPOINTMENT.REVISION.plus(1))
                .set(APPOINTMENT.CHANGED_AT, now)
                .where(APPOINTMENT.ID.eq(id.value()))
                .and(Rows.is(AppointmentStatus.PENDING))
                .and(APPOINTMENT.CONTACT.isNotNull())
                .and(APPOINTMENT
                        .STARTS_AT
                        .gt(now)
                        .or(APPOINTMENT.AT_DESK.isTrue().and(APPOINTMENT.ENDS_AT.gt(now))))
                .returningResult(APPOINTMENT.ID, APPOINTMENT.PRACTITIONER_ID, APPOINTMENT.REVISION)
                .fetchOptional(JooqAppointments::change);
    }

    @Override
    public List<Change> expireLapsed(
            PractitionerId practitioner, PatientKey patient, @Nullable RoomId room, Instant now) {
        var theirs = Rows.ofUnpaidHold(APPOINTMENT.PRACTITIONER_ID)
                .eq(practitioner.value())
                .or(Rows.ofUnpaidHold(APPOINTMENT.PATIENT_KEY).eq(patient.text()));
        var there = room == null
                ? DSL.noCondition()
                : Rows.ofUnpaidHold(APPOINTMENT.ROOM_ID).eq(room.value());
        return expire(APPOINTMENT.HOLD_UNTIL.le(now).and(DSL.or(theirs, there)), Integer.MAX_VALUE, now);
    }

    @Override
    public List<Change> expireLapsed(int atMost, Instant now) {
        return expire(Rows.is(AppointmentStatus.PENDING).and(APPOINTMENT.HOLD_UNTIL.le(now)), atMost, now);
    }

    @Override
    public boolean patientIsFree(Appointment lapsed, Instant now) {
        var slot = lapsed.slot();
        return !sql.fetchExists(
                APPOINTMENT,
                APPOINTMENT.PATIENT_KEY.eq(lapsed.patient().text()),
                APPOINTMENT.ID.ne(lapsed.id().value()),
                APPOINTMENT.STARTS_AT.gt(slot.start().minus(Rows.LONGEST)),
                APPOINTMENT.STARTS_AT.lt(slot.end()),
                APPOINTMENT.ENDS_AT.gt(slot.start()),
                Rows.takesTime(now));
    }

    @Override
    public List<DueReminder> noteDueReminders(Instant now) {
        return reminders.noteDue(now);
    }

    private Optional<Booking> find(Condition which) {
        return AppointmentRows.shown(sql).where(which).fetchOptional(rows::booking);
    }

    /** Rows that somebody else is freeing just now are left to them. */
    private List<Change> expire(Condition which, int atMost, Instant now) {
        var lapsed = DSL.select(APPOINTMENT.ID)
                .from(APPOINTMENT)
                .where(which)
                .limit(DSL.inline(atMost))
                .forUpdate()
                .skipLocked();
        return sql.update(APPOINTMENT)
                .set(APPOINTMENT.STATUS, AppointmentStatus.EXPIRED)
                .set(APPOINTMENT.REVISION, APPOINTMENT.REVISION.plus(1))
                .set(APPOINTMENT.CHANGED_AT, now)
                .where(APPOINTMENT.ID.in(lapsed))
                .returningResult(APPOINTMENT.ID, APPOINTMENT.PRACTITIONER_ID, APPOINTMENT.REVISION)
                .fetch(JooqAppointments::change);
    }

    private static Change change(Record3<UUID, UUID, Integer> row) {
        return new Change(new AppointmentId(row.value1()), new PractitionerId(row.value2()), row.value3());
    }

    private static <T> T refusing(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (DataAccessException e) {
            throw SqlStates.violatedConstraint(e)
                    .map(MEANING::get)
                    .<RuntimeException>map(Refusal::new)
                    .orElse(e);
        }
    }
}
