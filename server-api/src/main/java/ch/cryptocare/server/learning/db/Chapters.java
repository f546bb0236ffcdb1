package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;

import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.tables.learning.tables.records.CourseVersionRecord;
import org.jooq.DSLContext;

/** Reads a version whole. */
final class Chapters {
    private Chapters() {}

    static CourseVersion with(DSLContext sql, CourseVersionRecord row) {
        var chapters = sql.selectFrom(CHAPTER)
                .where(CHAPTER.COURSE_ID.eq(row.getCourseId()), CHAPTER.NUMBER.eq(row.getNumber()))
                .orderBy(CHAPTER.POSITION)
                .fetch();
        return VersionRows.version(row, chapters, Quizzes.of(sql, row.getCourseId(), row.getNumber()));
    }
}
