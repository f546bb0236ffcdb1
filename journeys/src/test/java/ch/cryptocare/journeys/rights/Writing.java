package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.journeys.rights.Belongings.Thing;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A course that a trainer writes.
 *
 * @param isTheirs whether it is that trainer's, or nobody's but the administrators'
 */
record Writing(People people, boolean isTheirs) {
    private static final String BOTH = "'{\"FR\":\"Hygiène\",\"EN\":\"Hygiene\"}'";

    Thing course() throws Exception {
        var trainer = Objects.requireNonNull(people.byRole.get("trainer"));
        var author = isTheirs ? trainer : people.administrator();
        var begun = author.call(
                "POST", "/api/authoring/courses", Map.of("title", Map.of("fr", "Hygiène", "en", "Hygiene")));
        return new Thing(begun.body().required("id").asText(), trainer);
    }

    /** Somebody who follows a course of theirs, whose only chapter is confirmed by a trainer. */
    Thing learner(AccountId account) throws Exception {
        var course = course();
        var id = UUID.randomUUID();
        people.execute("insert into learning.course_version (course_id, number, state, kind, languages, title, summary,"
                + " goals, professions, points, price_sats, minutes, search_text) values ('" + course.id()
                + "', 1, 'DRAFT', 'VIDEO', '{FR}', " + BOTH + ", " + BOTH
                + ", '{\"FR\":[],\"EN\":[]}', '{NURSE}', 1, 0, 10, '')");
        people.execute(
                "insert into learning.chapter (course_id, number, position, kind, title, minutes, body, completion)"
                        + " values ('" + course.id() + "', 1, 1, 'TEXT', " + BOTH
                        + ", 10, '{\"FR\":[\"Voilà.\"]}', 'MANUAL')");
        people.execute("insert into learning.enrolment values ('" + id + "', '" + account + "', '" + course.id()
                + "', 1, now(), null)");
        return new Thing(id.toString(), course.caller());
    }

    /** What their course gives to read. */
    Thing document() throws Exception {
        var course = course();
        var id = UUID.randomUUID();
        people.execute("insert into learning.document (id, course_id, name, content, pages, added_at) values ('" + id
                + "', '" + course.id() + "', 'sheet.pdf', '\\x00', 1, now())");
        return new Thing(id.toString(), course.caller());
    }
}
