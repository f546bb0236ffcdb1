package ch.cryptocare.journeys.bench;

import java.util.List;
import java.util.stream.Stream;

/** The statements that write courses in bulk, past the server, and those that read a page of them. */
@SuppressWarnings("InlineFormatString") // a statement reads best on its own
final class CoursesSql {
    static final String REVISION = "select revision from learning.catalogue";

    static final String PAGE = """
            select course_id, published_at, kind, languages, title, summary, professions, points, price_sats, minutes
            from learning.course_version
            where state = 'PUBLISHED'
              and (published_at, course_id) < (?::timestamptz, '00000000-0000-7000-8000-000000000000'::uuid)
            order by published_at desc, course_id desc limit 21""";

    private static final String COURSES = """
            insert into learning.course (id, created_at, changed_at, title, search_text)
            select md5('course ' || n)::uuid, at, at, jsonb_build_object('FR', 'Cours ' || n, 'EN', 'Course ' || n), 'course ' || n
            from generate_series(%d, %d) n, lateral (select timestamptz '2026-01-01' + n * interval '1 minute' as at)""";

    private static final String VERSIONS = """
            insert into learning.course_version (course_id, number, state, kind, languages, title, summary, goals,
              professions, points, price_sats, minutes, search_text)
            select md5('course ' || n)::uuid, 1, 'DRAFT', (array['VIDEO', 'IN_PERSON', 'WEBINAR', 'BLENDED'])[n %% 4 + 1],
              '{FR,EN}', jsonb_build_object('FR', 'Cours ' || n, 'EN', 'Course ' || n),
              jsonb_build_object('FR', repeat('Ce que le cours apporte. ', 8), 'EN', repeat('What the course brings. ', 8)),
              '{"FR": ["Savoir quand", "Savoir comment"], "EN": ["Know when", "Know how"]}',
              array[(array['NURSE', 'PHYSICIAN', 'PHARMACIST', 'MIDWIFE'])[n %% 4 + 1], 'PARAMEDIC'], n %% 80 / 10.0,
              1000 * (n %% 10), 30, 'cours ' || n || ' course ' || n || repeat(' ce que le cours apporte', 8)
            from generate_series(%d, %d) n""";

    private static final String CHAPTERS = """
            insert into learning.chapter
            select course_id, number, position, 'TEXT', title, 10, summary, 'END', null
            from learning.course_version, generate_series(1, 3) position where state = 'DRAFT'""";

    private static final String SUBMITTED =
            "update learning.course_version set state = 'IN_REVIEW', submitted_at = now() where state = 'DRAFT'";

    private static final String PUBLISHED = """
            update learning.course_version v set state = 'PUBLISHED', published_at = c.created_at
            from learning.course c where c.id = v.course_id and state = 'IN_REVIEW'""";

    private CoursesSql() {}

    /** As they would have been one by one: the database checks each step. */
    static List<String> publishing(int first, int last) {
        return Stream.of(
                        COURSES.formatted(first, last),
                        VERSIONS.formatted(first, last),
                        CHAPTERS,
                        SUBMITTED,
                        PUBLISHED,
                        "vacuum analyze")
                .toList();
    }
}
