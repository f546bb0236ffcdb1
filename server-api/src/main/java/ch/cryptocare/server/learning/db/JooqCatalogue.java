package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CATALOGUE;
import static ch.cryptocare.server.tables.learning.Tables.COURSE_VERSION;
import static ch.cryptocare.server.tables.learning.Tables.PREREQUISITE;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.usecases.Catalogue;
import ch.cryptocare.server.tables.learning.tables.records.CourseVersionRecord;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The catalogue along an index of what was published last; every question is one statement. */
public final class JooqCatalogue implements Catalogue {
    /** Written into the statement: an index of published versions alone is of no use to one that asks for any state. */
    private static final Condition IS_PUBLISHED = COURSE_VERSION.STATE.eq(DSL.inline(StateColumns.PUBLISHED));

    private final DSLContext sql;

    public JooqCatalogue(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public long revision() {
        return sql.select(CATALOGUE.REVISION).from(CATALOGUE).fetchSingle().value1();
    }

    @Override
    public List<Entry> search(Wanted wanted, Optional<Position> after, int atMost) {
        return sql.select(
                        COURSE_VERSION.COURSE_ID,
                        COURSE_VERSION.PUBLISHED_AT,
                        COURSE_VERSION.KIND,
                        COURSE_VERSION.LANGUAGES,
                        COURSE_VERSION.TITLE,
                        COURSE_VERSION.SUMMARY,
                        COURSE_VERSION.PROFESSIONS,
                        COURSE_VERSION.POINTS,
                        COURSE_VERSION.PRICE_SATS,
                        COURSE_VERSION.MINUTES)
                .from(COURSE_VERSION)
                .where(IS_PUBLISHED, matches(wanted))
                .and(after.map(JooqCatalogue::after).orElse(DSL.noCondition()))
                .orderBy(COURSE_VERSION.PUBLISHED_AT.desc(), COURSE_VERSION.COURSE_ID.desc())
                .limit(DSL.inline(atMost))
                .fetchInto(COURSE_VERSION)
                .map(JooqCatalogue::entry);
    }

    @Override
    public Optional<Listing> find(CourseId course) {
        return sql.selectFrom(COURSE_VERSION)
                .where(IS_PUBLISHED, COURSE_VERSION.COURSE_ID.eq(course.value()))
                .fetchOptional(row -> new Listing(
                        Chapters.with(sql, row), Objects.requireNonNull(row.getPublishedAt()), prerequisites(course)));
    }

    private List<List<Prerequisite>> prerequisites(CourseId course) {
        var choices = sql.select(PREREQUISITE.CHOICE, COURSE_VERSION.COURSE_ID, COURSE_VERSION.TITLE)
                .from(PREREQUISITE)
                .join(COURSE_VERSION)
                .on(COURSE_VERSION.COURSE_ID.eq(PREREQUISITE.NEEDS_ID), IS_PUBLISHED)
                .where(PREREQUISITE.COURSE_ID.eq(course.value()))
                .orderBy(PREREQUISITE.CHOICE, COURSE_VERSION.COURSE_ID)
                .fetchGroups(
                        PREREQUISITE.CHOICE,
                        row -> new Prerequisite(new CourseId(row.value2()), Texts.text(row.value3())));
        return List.copyOf(choices.values());
    }

    private static Condition matches(Wanted wanted) {
        return DSL.and(
                wanted.text().map(JooqCatalogue::textHas).orElse(DSL.noCondition()),
                wanted.profession()
                        .map(who -> COURSE_VERSION.PROFESSIONS.contains(new String[] {who.name()}))
                        .orElse(DSL.noCondition()),
                wanted.kind().map(kind -> COURSE_VERSION.KIND.eq(kind.name())).orElse(DSL.noCondition()),
                wanted.language()
                        .map(language -> COURSE_VERSION.LANGUAGES.contains(new String[] {language.name()}))
                        .orElse(DSL.noCondition()),
                wanted.onlyFree() ? COURSE_VERSION.PRICE_SATS.eq(0L) : DSL.noCondition(),
                wanted.atLeast()
                        .map(points -> COURSE_VERSION.POINTS.ge(points.amount()))
                        .orElse(DSL.noCondition()));
    }

    /** Every word must be there, wherever. */
    private static Condition textHas(String text) {
        return DSL.and(Arrays.stream(FoldedText.of(text).strip().split("\\s+"))
                .map(word -> COURSE_VERSION.SEARCH_TEXT.contains(word))
                .toList());
    }

    private static Condition after(Position position) {
        return DSL.row(COURSE_VERSION.PUBLISHED_AT, COURSE_VERSION.COURSE_ID)
                .lt(position.publishedAt(), position.course().value());
    }

    private static Entry entry(CourseVersionRecord row) {
        var course = new CourseId(row.getCourseId());
        return new Entry(
                course,
                CourseKind.valueOf(row.getKind()),
                Words.constants(row.getLanguages(), Language.class),
                Texts.text(row.getTitle()),
                Texts.text(row.getSummary()),
                Words.constants(row.getProfessions(), Profession.class),
                new CreditPoints(row.getPoints()),
                new Sats(row.getPriceSats()),
                Duration.ofMinutes(row.getMinutes()),
                new Position(Objects.requireNonNull(row.getPublishedAt()), course));
    }
}
