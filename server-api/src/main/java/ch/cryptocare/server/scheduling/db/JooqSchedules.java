package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.AVAILABILITY_EXCEPTION;
import static ch.cryptocare.server.tables.scheduling.Tables.AVAILABILITY_RULE;
import static ch.cryptocare.server.tables.scheduling.Tables.SCHEDULE;
import static ch.cryptocare.server.tables.scheduling.Tables.SERVICE_TYPE;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.usecases.Offer;
import ch.cryptocare.server.scheduling.usecases.Schedules;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Schedules in PostgreSQL. Rules change rarely and are needed all the time, so they are kept by revision: every read
 * asks the database which revision holds, and reads the rules again only when it is another one.
 */
public final class JooqSchedules implements Schedules {
    private static final int KEPT = 10_000;

    private final DSLContext sql;
    private final OfferReader reader;
    private final Cache<PractitionerId, Offer> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public JooqSchedules(DSLContext sql) {
        this.sql = sql;
        this.reader = new OfferReader(sql);
    }

    private record Revisions(long rules, long busy) {}

    @Override
    public Offer offer(PractitionerId practitioner) {
        var revisions = sql.select(SCHEDULE.RULES_REVISION, SCHEDULE.BUSY_REVISION)
                .from(SCHEDULE)
                .where(SCHEDULE.PRACTITIONER_ID.eq(practitioner.value()))
                .fetchOne(row -> new Revisions(row.value1(), row.value2()));
        return at(revisions, practitioner);
    }

    @Override
    public List<Offer> offers(Collection<PractitionerId> practitioners) {
        var ids = practitioners.stream().map(PractitionerId::value).toArray(UUID[]::new);
        return sql.select(SCHEDULE.PRACTITIONER_ID, SCHEDULE.RULES_REVISION, SCHEDULE.BUSY_REVISION)
                .from(SCHEDULE)
                .where(SCHEDULE.PRACTITIONER_ID.eq(DSL.any(ids)))
                .fetch(row -> at(new Revisions(row.value2(), row.value3()), new PractitionerId(row.value1())));
    }

    @Override
    public Offer lock(PractitionerId practitioner, PatientKey patient) {
        var patientLock = DSL.field("pg_advisory_xact_lock({0})", Object.class, DSL.val(lockNumber(patient)));
        var revisions = sql.update(SCHEDULE)
                .set(SCHEDULE.BUSY_REVISION, SCHEDULE.BUSY_REVISION.plus(1))
                .where(SCHEDULE.PRACTITIONER_ID.eq(practitioner.value()))
                .returningResult(
                        SCHEDULE.RULES_REVISION,
                        SCHEDULE.BUSY_REVISION,
                        DSL.field("{0}::text", String.class, patientLock))
                .fetchOne(row -> new Revisions(row.value1(), row.value2()));
        return at(revisions, practitioner);
    }

    @Override
    public Offer lock(PractitionerId practitioner) {
        var revisions = sql.select(SCHEDULE.RULES_REVISION, SCHEDULE.BUSY_REVISION)
                .from(SCHEDULE)
                .where(SCHEDULE.PRACTITIONER_ID.eq(practitioner.value()))
                .forUpdate()
                .fetchOne(row -> new Revisions(row.value1(), row.value2()));
        return at(revisions, practitioner);
    }

    @Override
    public Offer save(Offer offer) {
        var record = ScheduleRows.schedule(offer);
        var revision = sql.insertInto(SCHEDULE)
                .set(record)
                .onConflict(SCHEDULE.PRACTITIONER_ID)
                .doUpdate()
                .set(record)
                .set(SCHEDULE.RULES_REVISION, SCHEDULE.RULES_REVISION.plus(1))
                .returningResult(SCHEDULE.RULES_REVISION)
                .fetchSingle(row -> row.value1());
        saveOpeningTimes(offer);
        saveServices(offer);
        return offer.atRules(revision);
    }

    @Override
    public Offer touch(Offer offer) {
        var revision = sql.update(SCHEDULE)
                .set(SCHEDULE.RULES_REVISION, SCHEDULE.RULES_REVISION.plus(1))
                .where(SCHEDULE.PRACTITIONER_ID.eq(offer.practitioner().value()))
                .returningResult(SCHEDULE.RULES_REVISION)
                .fetchSingle(row -> row.value1());
        return offer.atRules(revision);
    }

    @Override
    public Optional<PractitionerId> practitionerOf(ServiceTypeId service) {
        return sql.select(SERVICE_TYPE.PRACTITIONER_ID)
                .from(SERVICE_TYPE)
                .where(SERVICE_TYPE.ID.eq(service.value()))
                .fetchOptional(row -> new PractitionerId(row.value1()));
    }

    private void saveOpeningTimes(Offer offer) {
        var id = offer.practitioner().value();
        sql.deleteFrom(AVAILABILITY_RULE)
                .where(AVAILABILITY_RULE.PRACTITIONER_ID.eq(id))
                .execute();
        sql.deleteFrom(AVAILABILITY_EXCEPTION)
                .where(AVAILABILITY_EXCEPTION.PRACTITIONER_ID.eq(id))
                .execute();
        sql.batchInsert(offer.schedule().rules().stream()
                        .map(rule -> ScheduleRows.rule(id, rule))
                        .toList())
                .execute();
        for (AvailabilityException exception : offer.schedule().exceptions()) {
            sql.batchInsert(ScheduleRows.exception(id, exception)).execute();
        }
    }

    private void saveServices(Offer offer) {
        var id = offer.practitioner().value();
        var position = 0;
        for (var service : offer.services()) {
            var row = ScheduleRows.service(id, service, position++);
            sql.insertInto(SERVICE_TYPE)
                    .set(row)
                    .onConflict(SERVICE_TYPE.ID)
                    .doUpdate()
                    .set(row)
                    .execute();
        }
    }

    private Offer at(@Nullable Revisions revisions, PractitionerId practitioner) {
        if (revisions == null) throw new Refusal(ProblemType.NOT_FOUND);
        var offer = known.getIfPresent(practitioner);
        if (offer == null || offer.rulesRevision() != revisions.rules) {
            offer = reader.read(practitioner);
            known.put(practitioner, offer);
        }
        return offer.at(revisions.busy);
    }

    private static long lockNumber(PatientKey patient) {
        return Long.parseUnsignedLong(patient.text().substring(0, Long.BYTES * 2), 16);
    }
}
