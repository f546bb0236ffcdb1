package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.COURSE;
import static ch.cryptocare.server.tables.learning.Tables.COURSE_VERSION;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.Prerequisites;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.tables.learning.tables.records.CourseRecord;
import ch.cryptocare.server.tables.learning.tables.records.CourseVersionRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Courses in PostgreSQL, whose triggers keep what was submitted as it was. */
public final class JooqCourses implements Courses {
    private final DSLContext sql;

    public JooqCourses(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(CourseId course, Map<Language, String> titles, Instant at) {
        var row = titled(titles);
        row.setId(course.value());
        row.setCreatedAt(at);
        row.setChangedAt(at);
        sql.executeInsert(row);
    }

    @Override
    public void touch(CourseId course, Map<Language, String> titles, Instant at) {
        var row = titles.isEmpty() ? new CourseRecord() : titled(titles);
        row.setChangedAt(at);
        sql.update(COURSE).set(row).where(COURSE.ID.eq(course.value())).execute();
    }

    private static CourseRecord titled(Map<Language, String> titles) {
        var row = new CourseRecord();
        row.setTitle(Texts.json(titles));
        row.setSearchText(FoldedText.of(String.join(" ", titles.values())));
        return row;
    }

    @Override
    public Prerequisites prerequisites(CourseId course) {
        return PrerequisiteRows.read(sql, course);
    }

    @Override
    public void require(CourseId course, Prerequisites prerequisites) {
        PrerequisiteRows.replace(sql, course, prerequisites);
    }

    @Override
    public boolean arePublished(Set<CourseId> courses) {
        return PrerequisiteRows.arePublished(sql, courses);
    }

    @Override
    public boolean isNeededBy(CourseId course, Set<CourseId> others) {
        return PrerequisiteRows.isBefore(sql, course, others);
    }

    @Override
    public boolean any() {
        return sql.fetchExists(COURSE);
    }

    @Override
    public boolean isThere(CourseId course) {
        return sql.fetchExists(COURSE, COURSE.ID.eq(course.value()));
    }

    @Override
    public boolean lock(CourseId course) {
        return sql.select(COURSE.ID)
                .from(COURSE)
                .where(COURSE.ID.eq(course.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    @Override
    public Optional<CourseVersion> find(CourseId course, int number) {
        return one(COURSE_VERSION.COURSE_ID.eq(course.value()).and(COURSE_VERSION.NUMBER.eq(number)));
    }

    @Override
    public Optional<CourseVersion> latest(CourseId course) {
        return one(COURSE_VERSION.COURSE_ID.eq(course.value()));
    }

    @Override
    public Optional<CourseVersion> published(CourseId course) {
        return one(COURSE_VERSION
                .COURSE_ID
                .eq(course.value())
                .and(COURSE_VERSION.STATE.eq(DSL.inline(StateColumns.PUBLISHED))));
    }

    @Override
    public void save(CourseVersion draft) {
        var row = VersionRows.row(draft);
        sql.insertInto(COURSE_VERSION)
                .set(row)
                .onConflict(COURSE_VERSION.COURSE_ID, COURSE_VERSION.NUMBER)
                .doUpdate()
                .set(row)
                .execute();
        sql.deleteFrom(CHAPTER)
                .where(CHAPTER.COURSE_ID.eq(row.getCourseId()), CHAPTER.NUMBER.eq(row.getNumber()))
                .execute();
        sql.batchInsert(VersionRows.chapters(draft)).execute();
        sql.batchInsert(QuizRows.of(draft)).execute();
        sql.batchInsert(QuizRows.questions(draft)).execute();
    }

    @Override
    public void move(CourseVersion version) {
        var row = new CourseVersionRecord();
        StateColumns.write(version.state(), row);
        sql.update(COURSE_VERSION)
                .set(row)
                .where(
                        COURSE_VERSION.COURSE_ID.eq(version.course().value()),
                        COURSE_VERSION.NUMBER.eq(version.number()))
                .execute();
    }

    @Override
    public boolean dropDraft(CourseId course) {
        var number = sql.select(COURSE_VERSION.NUMBER)
                .from(COURSE_VERSION)
                .where(COURSE_VERSION.COURSE_ID.eq(course.value()), COURSE_VERSION.STATE.eq("DRAFT"))
                .fetchOptional(COURSE_VERSION.NUMBER);
        number.ifPresent(draft -> {
            sql.deleteFrom(CHAPTER)
                    .where(CHAPTER.COURSE_ID.eq(course.value()), CHAPTER.NUMBER.eq(draft))
                    .execute();
            sql.deleteFrom(COURSE_VERSION)
                    .where(COURSE_VERSION.COURSE_ID.eq(course.value()), COURSE_VERSION.NUMBER.eq(draft))
                    .execute();
        });
        return sql.deleteFrom(COURSE)
                        .where(COURSE.ID.eq(course.value()))
                        .andNotExists(
                                DSL.selectOne().from(COURSE_VERSION).where(COURSE_VERSION.COURSE_ID.eq(COURSE.ID)))
                        .execute()
                > 0;
    }

    /** The latest of those. */
    private Optional<CourseVersion> one(Condition which) {
        return sql.selectFrom(COURSE_VERSION)
                .where(which)
                .orderBy(COURSE_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> Chapters.with(sql, row));
    }
}
