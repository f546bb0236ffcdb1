package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static ch.cryptocare.server.tables.scheduling.Tables.PRACTITIONER;
import static ch.cryptocare.server.tables.scheduling.Tables.REMINDER;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Accounting;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import ch.cryptocare.server.tables.scheduling.tables.records.AppointmentRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What appointments say of their patients. Once erased, an appointment tells when, with whom and for how much, not who came. */
public final class JooqPersonalRecords implements PersonalRecords {
    private static final Duration PATIENTS_KEPT = Duration.ofDays(731);
    private static final Duration UNPAID_KEPT = Duration.ofDays(30);

    private final DSLContext sql;
    private final Sealer sealer;
    private final InstantSource clock;

    public JooqPersonalRecords(DSLContext sql, Sealer sealer, InstantSource clock) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var rows = sql.select(APPOINTMENT, PRACTITIONER.NAME)
                .from(APPOINTMENT)
                .join(PRACTITIONER)
                .on(PRACTITIONER.ID.eq(APPOINTMENT.PRACTITIONER_ID))
                .where(theirs(subject))
                .orderBy(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                .fetch(row -> told(row.value1(), row.value2()));
        return List.of(new Section("appointments", rows));
    }

    private Map<String, Object> told(AppointmentRecord row, String practitioner) {
        var contact = SealedContact.open(row.getContact(), row.getId(), sealer).contact();
        var told = new LinkedHashMap<String, Object>();
        told.put("id", row.getId().toString());
        told.put("practitioner", practitioner);
        told.put("mode", row.getMode());
        told.put("start", row.getStartsAt());
        told.put("end", row.getEndsAt());
        told.put("status", row.getStatus().name());
        told.put("priceSats", row.getPriceSats());
        told.put("name", contact.name());
        contact.email().ifPresent(email -> told.put("email", email.text()));
        contact.phone().ifPresent(phone -> told.put("phone", phone));
        told.put("language", contact.language().tag());
        told.put("bookedAt", row.getCreatedAt());
        return told;
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        var found = sql.select(DSL.count(), DSL.max(APPOINTMENT.ENDS_AT))
                .from(APPOINTMENT)
                .where(theirs(subject))
                .fetchSingle();
        var until = Optional.ofNullable(found.value2()).map(Accounting::keptUntil);
        return List.of(
                new Holding(
                        "scheduling.appointment",
                        found.value1(),
                        Fate.PSEUDONYMISED,
                        Optional.of(Reason.ACCOUNTING),
                        until),
                Holding.deleted("scheduling.reminder", sql.fetchCount(REMINDER, remindersOf(subject))));
    }

    @Override
    public Set<Obstacle> obstacles(DataSubject subject) {
        var now = clock.instant();
        var awaited = Rows.is(AppointmentStatus.BOOKED)
                .or(Rows.is(AppointmentStatus.ARRIVED))
                .or(Rows.is(AppointmentStatus.PENDING).and(APPOINTMENT.HOLD_UNTIL.gt(now)));
        return sql.fetchExists(APPOINTMENT, theirs(subject), APPOINTMENT.ENDS_AT.gt(now), awaited)
                ? Set.of(Obstacle.UPCOMING_APPOINTMENT)
                : Set.of();
    }

    /** Keys are made unlike any that stands for somebody: neither a link, nor a repeated request, nor an address finds them. */
    @Override
    public void erase(DataSubject subject) {
        sql.deleteFrom(REMINDER).where(remindersOf(subject)).execute();
        anonymise(ids(subject));
        sql.update(PRACTITIONER)
                .setNull(PRACTITIONER.ACCOUNT_ID)
                .where(PRACTITIONER.ACCOUNT_ID.eq(subject.account().value()))
                .execute();
    }

    /** Who came is known for two years, who did not pay for a month; that somebody came, as long as the books are kept. */
    @Override
    public boolean forgetOld(Instant now, int atMost) {
        var lapsed = Rows.is(AppointmentStatus.EXPIRED).and(APPOINTMENT.HOLD_UNTIL.lt(now.minus(UNPAID_KEPT)));
        var past = APPOINTMENT.ENDS_AT.lt(now.minus(PATIENTS_KEPT));
        int anonymised = anonymise(some(DSL.or(lapsed, past).and(APPOINTMENT.CONTACT.isNotNull()), atMost));
        var old = some(APPOINTMENT.ENDS_AT.lt(Accounting.notNeededBefore(now)), atMost);
        sql.deleteFrom(REMINDER).where(REMINDER.APPOINTMENT_ID.in(old)).execute();
        int deleted = sql.deleteFrom(APPOINTMENT).where(APPOINTMENT.ID.in(old)).execute();
        return anonymised == atMost || deleted == atMost;
    }

    private List<UUID> some(Condition which, int atMost) {
        return sql.select(APPOINTMENT.ID)
                .from(APPOINTMENT)
                .where(which)
                .limit(atMost)
                .fetch(row -> row.value1());
    }

    /** @return how many there were */
    private int anonymise(List<UUID> ids) {
        var noOne = DSL.concat(DSL.inline("erased "), APPOINTMENT.ID.cast(String.class));
        return sql.update(APPOINTMENT)
                .setNull(APPOINTMENT.CONTACT)
                .setNull(APPOINTMENT.ACCOUNT_ID)
                .set(APPOINTMENT.PATIENT_KEY, noOne)
                .set(APPOINTMENT.IDEMPOTENCY_KEY, noOne)
                .set(APPOINTMENT.TOKEN_HASH, new byte[0])
                .set(APPOINTMENT.CLIENT_KEY, "")
                .set(APPOINTMENT.REQUEST_HASH, "")
                .where(APPOINTMENT.ID.in(ids), APPOINTMENT.CONTACT.isNotNull())
                .execute();
    }

    private static Condition theirs(DataSubject subject) {
        return APPOINTMENT.ID.in(ids(subject)).and(APPOINTMENT.CONTACT.isNotNull());
    }

    private static Condition remindersOf(DataSubject subject) {
        return REMINDER.APPOINTMENT_ID.in(ids(subject));
    }

    private static List<UUID> ids(DataSubject subject) {
        return subject.appointments().stream().map(AppointmentId::value).toList();
    }
}
