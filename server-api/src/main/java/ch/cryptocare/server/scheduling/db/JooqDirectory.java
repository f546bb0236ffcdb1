package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.NEXT_OPENING;
import static ch.cryptocare.server.tables.scheduling.Tables.PRACTITIONER;
import static ch.cryptocare.server.tables.scheduling.Tables.SCHEDULE;
import static ch.cryptocare.server.tables.scheduling.Tables.SERVICE_TYPE;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.usecases.Directory;
import ch.cryptocare.server.scheduling.usecases.NextSlot;
import ch.cryptocare.server.tables.scheduling.tables.records.NextOpeningRecord;
import ch.cryptocare.server.tables.scheduling.tables.records.PractitionerRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The search in one statement, along an index of who is free first. */
public final class JooqDirectory implements Directory {
    private static final String ANY_MODE = "ANY";

    /** Whoever has nothing free comes last. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final Field<Boolean> CURRENT = DSL.field("is_current", Boolean.class);
    private static final Field<String[]> MODES = DSL.field("modes", String[].class);
    private static final Field<Long> PRICE = DSL.field("price_from", Long.class);

    private final DSLContext sql;

    public JooqDirectory(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> search(Wanted wanted, Optional<Position> after, int atMost, Instant now) {
        var services = DSL.select(
                        DSL.arrayAggDistinct(SERVICE_TYPE.MODE).as(MODES),
                        DSL.min(SERVICE_TYPE.PRICE_SATS).as(PRICE))
                .from(SERVICE_TYPE)
                .where(SERVICE_TYPE.PRACTITIONER_ID.eq(PRACTITIONER.ID), SERVICE_TYPE.WITHDRAWN_AT.isNull())
                .asTable("services");
        var current = DSL.field(SCHEDULE.RULES_REVISION
                .eq(NEXT_OPENING.RULES_REVISION)
                .and(SCHEDULE.BUSY_REVISION.eq(NEXT_OPENING.BUSY_REVISION))
                .and(NEXT_OPENING.VALID_UNTIL.gt(now)));
        return sql.select(PRACTITIONER, NEXT_OPENING, MODES, PRICE, current.as(CURRENT))
                .from(NEXT_OPENING)
                .join(PRACTITIONER)
                .on(PRACTITIONER.ID.eq(NEXT_OPENING.PRACTITIONER_ID))
                .join(SCHEDULE)
                .on(SCHEDULE.PRACTITIONER_ID.eq(NEXT_OPENING.PRACTITIONER_ID))
                .crossJoin(DSL.lateral(services))
                .where(NEXT_OPENING.MODE.eq(wanted.mode().map(Enum::name).orElse(ANY_MODE)))
                .and(offers(wanted))
                .and(matches(wanted))
                .and(after.map(JooqDirectory::after).orElse(DSL.noCondition()))
                .orderBy(NEXT_OPENING.STARTS_AT, NEXT_OPENING.PRACTITIONER_ID)
                .limit(DSL.inline(atMost))
                .fetch(JooqDirectory::entry);
    }

    @Override
    public List<PractitionerId> outdated(int atMost, Instant now) {
        return sql.select(SCHEDULE.PRACTITIONER_ID)
                .from(SCHEDULE)
                .leftJoin(NEXT_OPENING)
                .on(NEXT_OPENING.PRACTITIONER_ID.eq(SCHEDULE.PRACTITIONER_ID).and(NEXT_OPENING.MODE.eq(ANY_MODE)))
                .where(NEXT_OPENING.PRACTITIONER_ID.isNull())
                .or(NEXT_OPENING.VALID_UNTIL.le(now))
                .or(NEXT_OPENING.RULES_REVISION.ne(SCHEDULE.RULES_REVISION))
                .or(NEXT_OPENING.BUSY_REVISION.ne(SCHEDULE.BUSY_REVISION))
                .orderBy(NEXT_OPENING.VALID_UNTIL.asc().nullsFirst())
                .limit(DSL.inline(atMost))
                .fetch(row -> new PractitionerId(row.value1()));
    }

    @Override
    public void save(List<Opening> openings) {
        sql.batched(batch -> openings.forEach(opening -> save(batch.dsl(), opening)));
    }

    private static void save(DSLContext batch, Opening opening) {
        var slot = opening.next().map(NextSlot::slot);
        var row = new NextOpeningRecord(
                opening.practitioner().value(),
                opening.mode().map(Enum::name).orElse(ANY_MODE),
                slot.map(Slot::start).orElse(NEVER),
                slot.map(Slot::end).orElse(null),
                opening.next().map(next -> next.service().value()).orElse(null),
                opening.rulesRevision(),
                opening.busyRevision(),
                opening.validUntil());
        batch.insertInto(NEXT_OPENING)
                .set(row)
                .onConflict(NEXT_OPENING.PRACTITIONER_ID, NEXT_OPENING.MODE)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** What is known of the next opening may be older than what is on offer. */
    private static Condition offers(Wanted wanted) {
        return wanted.mode()
                .map(mode -> DSL.val(mode.name()).eq(DSL.any(MODES)))
                .orElse(PRICE.isNotNull());
    }

    private static Condition matches(Wanted wanted) {
        return DSL.and(
                wanted.text().map(JooqDirectory::textHas).orElse(DSL.noCondition()),
                wanted.specialty()
                        .map(specialty -> PRACTITIONER.SPECIALTY.eq(specialty.name()))
                        .orElse(DSL.noCondition()),
                wanted.language()
                        .map(language -> PRACTITIONER.LANGUAGES.contains(new String[] {language}))
                        .orElse(DSL.noCondition()),
                wanted.canton()
                        .map(canton -> PRACTITIONER.CANTON.eq(canton.name()))
                        .orElse(DSL.noCondition()));
    }

    /** Every word must be there, wherever. */
    private static Condition textHas(String text) {
        return DSL.and(Arrays.stream(FoldedText.of(text).strip().split("\\s+"))
                .map(word -> PRACTITIONER.SEARCH_TEXT.contains(word))
                .toList());
    }

    private static Condition after(Position position) {
        return DSL.row(NEXT_OPENING.STARTS_AT, NEXT_OPENING.PRACTITIONER_ID)
                .gt(position.start().orElse(NEVER), position.practitioner().value());
    }

    private static Entry entry(Record5<PractitionerRecord, NextOpeningRecord, String[], Long, Boolean> row) {
        var opening = row.value2();
        var next = next(opening);
        return new Entry(
                JooqPractitioners.practitioner(row.value1()),
                Arrays.stream(row.value3()).map(ConsultationMode::valueOf).toList(),
                row.value4(),
                next,
                row.value5(),
                new Position(next.map(found -> found.slot().start()), new PractitionerId(opening.getPractitionerId())));
    }

    private static Optional<NextSlot> next(NextOpeningRecord row) {
        return Optional.ofNullable(row.getServiceId())
                .map(service -> new NextSlot(new ServiceTypeId(service), slot(row.getStartsAt(), row.getEndsAt())));
    }

    private static Slot slot(Instant start, @Nullable Instant end) {
        return new Slot(start, java.util.Objects.requireNonNull(end));
    }
}
