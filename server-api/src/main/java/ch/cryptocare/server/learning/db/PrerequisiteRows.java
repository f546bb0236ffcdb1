package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.COURSE_VERSION;
import static ch.cryptocare.server.tables.learning.Tables.PREREQUISITE;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Prerequisites;
import ch.cryptocare.server.tables.learning.tables.records.PrerequisiteRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What comes before a course, as rows of choices. */
final class PrerequisiteRows {
    private PrerequisiteRows() {}

    static Prerequisites read(DSLContext sql, CourseId course) {
        var choices = new LinkedHashMap<Integer, Set<CourseId>>();
        sql.selectFrom(PREREQUISITE)
                .where(PREREQUISITE.COURSE_ID.eq(course.value()))
                .orderBy(PREREQUISITE.CHOICE, PREREQUISITE.NEEDS_ID)
                .forEach(row -> choices.computeIfAbsent(row.getChoice(), _ -> new LinkedHashSet<>())
                        .add(new CourseId(row.getNeedsId())));
        return new Prerequisites(List.copyOf(choices.values()));
    }

    static void replace(DSLContext sql, CourseId course, Prerequisites prerequisites) {
        if (read(sql, course).equals(prerequisites)) return;
        sql.deleteFrom(PREREQUISITE)
                .where(PREREQUISITE.COURSE_ID.eq(course.value()))
                .execute();
        var rows = new ArrayList<PrerequisiteRecord>();
        for (int i = 0; i < prerequisites.choices().size(); i++) {
            int choice = i + 1;
            for (var before : prerequisites.choices().get(i))
                rows.add(new PrerequisiteRecord(course.value(), before.value(), choice));
        }
        sql.batchInsert(rows).execute();
    }

    static boolean arePublished(DSLContext sql, Set<CourseId> courses) {
        return sql.fetchCount(
                        COURSE_VERSION,
                        COURSE_VERSION.COURSE_ID.in(ids(courses)),
                        COURSE_VERSION.STATE.eq(DSL.inline(StateColumns.PUBLISHED)))
                == courses.size();
    }

    /** Whether it is one of them, or somewhere before one of them. */
    static boolean isBefore(DSLContext sql, CourseId course, Set<CourseId> others) {
        if (others.contains(course)) return true;
        var needed = DSL.name("needed");
        var id = DSL.field(DSL.name("needed", "id"), SQLDataType.UUID);
        return sql.withRecursive(needed.fields("id")
                        .as(DSL.select(PREREQUISITE.NEEDS_ID)
                                .from(PREREQUISITE)
                                .where(PREREQUISITE.COURSE_ID.in(ids(others)))
                                .union(DSL.select(PREREQUISITE.NEEDS_ID)
                                        .from(PREREQUISITE)
                                        .join(DSL.table(needed))
                                        .on(PREREQUISITE.COURSE_ID.eq(id)))))
                .selectOne()
                .from(DSL.table(needed))
                .where(id.eq(course.value()))
                .fetchOptional()
                .isPresent();
    }

    private static List<UUID> ids(Set<CourseId> courses) {
        return courses.stream().map(CourseId::value).toList();
    }
}
