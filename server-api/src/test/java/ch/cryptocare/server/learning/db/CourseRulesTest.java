package ch.cryptocare.server.learning.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.usecases.School;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, whoever asks: {0} is a published course, {1} a draft. */
class CourseRulesTest {
    private final School school = new School();
    private final CourseId published = school.publish(SampleCourse.called("Mains", "Hands")
            .with(SampleCourse.text("Un", "One"), SampleCourse.text("Deux", "Two")));
    private final CourseId draft = school.draft(SampleCourse.called("Brouillon", "Draft")
            .with(SampleCourse.text("Un", "One"), SampleCourse.text("Deux", "Two"))
            .content());

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            price_sats = -1                                     | price_sats_check
            points = -0.1                                       | points_check
            minutes = 0                                         | minutes_check
            kind = 'BOOK'                                       | kind_check
            languages = '{}'                                    | languages_check
            languages = '{FR,DE}'                               | languages_check
            professions = '{}'                                  | professions_check
            title = '{"FR": "Mains"}'                           | title_check
            title = '{"FR": "Mains", "EN": " "}'                | title_check
            title = '{"FR": "Mains", "EN": 1}'                  | title_check
            title = '{"FR": "a", "EN": "b", "DE": "c"}'         | title_check
            title = '"Mains"'                                   | title_check
            summary = '{}'                                      | summary_check
            goals = '{"FR": ["a"], "EN": "b"}'                  | goals_check
            goals = '{"FR": ["a"], "EN": [""]}'                 | goals_check
            goals = '{"FR": ["a"], "EN": [1]}'                  | goals_check
            published_at = now()                                | times_tell_the_state
            state = 'PUBLISHED'                                 | does not change
            state = 'IN_REVIEW'                                 | times_tell_the_state
            number = 0                                          | number_check
            """)
    void aVersionThatCannotBe(String change, String rule) {
        refused("update learning.course_version set " + change + " where course_id = {1}", rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            position = 0                                        | position_check
            position = 2                                        | chapter_pkey
            kind = 'QUIZ', body = null                          | a_quiz_is_passed
            minutes = 0                                         | minutes_check
            title = '{"EN": "One"}'                             | title_check
            completion = 'SOMEHOW'                              | completion_check
            completion = 'THRESHOLD'                            | a_threshold_has_a_percentage
            percent = 95                                        | a_threshold_has_a_percentage
            completion = 'THRESHOLD', percent = 101             | percent_check
            body = null                                         | a_text_has_a_body
            kind = 'VIDEO'                                      | a_text_has_a_body
            """)
    void aChapterThatCannotBe(String change, String rule) {
        refused("update learning.chapter set " + change + " where course_id = {1} and position = 1", rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update learning.course_version set title = summary where course_id = {0}",
                "update learning.course_version set price_sats = 1 where course_id = {0}",
                "update learning.course_version set search_text = '' where course_id = {0}",
                "update learning.course_version set published_at = now() where course_id = {0}",
                "update learning.course_version set state = 'DRAFT', submitted_at = null, published_at = null where course_id = {0}",
                "update learning.course_version set state = 'SUPERSEDED', superseded_at = now(), points = 9 where course_id = {0}",
                "update learning.chapter set minutes = 1 where course_id = {0}",
                "update learning.chapter set course_id = {0}, position = 3 where course_id = {1} and position = 2",
                "update learning.chapter set course_id = {1}, position = 3 where course_id = {0} and position = 2",
                "delete from learning.chapter where course_id = {0} and position = 2",
                "insert into learning.chapter select course_id, number, 3, kind, title, minutes, body, completion, percent"
                        + " from learning.chapter where course_id = {0} and position = 1",
            })
    void whatIsPublishedNeverChanges(String change) {
        refused(change, "does not change|do not change");
    }

    @Test
    void whatWasSupersededNeverChangesEither() {
        school.draft.revise(published, SampleCourse.hygiene());
        school.publish(published);
        refused(
                "update learning.course_version set price_sats = 1 where course_id = {0} and number = 1",
                "does not change");
        refused("update learning.chapter set minutes = 1 where course_id = {0} and number = 1", "do not change");
        refused("delete from learning.course_version where course_id = {0} and number = 1", "is kept");
        refused(
                "update learning.course_version set state = 'PUBLISHED', superseded_at = null"
                        + " where course_id = {0} and number = 1",
                "does not change");
    }

    @Test
    void aVersionBeginsAsADraftAndTheSubmittedOnesAreKept() {
        refused(copied("IN_REVIEW", "submitted_at"), "begins as a draft");
        refused("delete from learning.course_version where course_id = {0}", "is kept");
    }

    @Test
    void oneVersionIsPublishedAndOneIsInWork() {
        school.draft.revise(published, SampleCourse.hygiene());
        school.submit.submit(published);
        refused(
                "update learning.course_version set state = 'PUBLISHED', published_at = now()"
                        + " where course_id = {0} and number = 2",
                "one_published_version");
        refused(copied("DRAFT", "null"), "one_version_in_work");
    }

    @Test
    void nothingIsSubmittedWithoutChaptersOrWithGapsBetweenThem() {
        var submit =
                "update learning.course_version set state = 'IN_REVIEW', submitted_at = now() where course_id = {1}";
        run("delete from learning.chapter where course_id = {1} and position = 1");
        refused(submit, "without gaps");
        run("update learning.chapter set position = 1, body = '{\"FR\": \"Avant.\"}' where course_id = {1}");
        refused(submit, "in each language");
        run("delete from learning.chapter where course_id = {1}");
        refused(submit, "at least one chapter");
    }

    @Test
    void noCourseIsNeededBeforeItself() {
        refused("insert into learning.prerequisite values ({0}, {0}, 1)", "before itself");
        run("insert into learning.prerequisite values ({0}, {1}, 1)");
        refused("insert into learning.prerequisite values ({1}, {0}, 1)", "before itself");
        var third = school.draft(SampleCourse.hygiene(), published);
        assertThatThrownBy(() -> school.test.database.sql.execute(
                        "insert into learning.prerequisite values ({0}, {1}, 1)",
                        DSL.val(draft.value()), DSL.val(third.value())))
                .hasMessageContaining("before itself");
    }

    @Test
    void whatIsNeededBeforeMovesTheRevision() {
        var before = school.catalogue.revision();
        run("insert into learning.prerequisite values ({0}, {1}, 1)");
        var added = school.catalogue.revision();
        assertThat(added).isGreaterThan(before);
        run("delete from learning.prerequisite where course_id = {0}");
        assertThat(school.catalogue.revision()).isGreaterThan(added);
        refused("insert into learning.catalogue values (true, 9)", "catalogue_pkey");
        refused("insert into learning.catalogue values (false, 9)", "only_one_check");
    }

    /** The published course once more, as its ninth version. */
    private static String copied(String state, String submittedAt) {
        return "insert into learning.course_version (course_id, number, state, submitted_at, kind, languages, title, summary,"
                + " goals, professions, points, price_sats, minutes, search_text) select course_id, 9, '" + state
                + "', "
                + submittedAt + ", kind, languages, title, summary, goals, professions, points, price_sats, minutes,"
                + " search_text from learning.course_version where course_id = {0} and number = 1";
    }

    private void run(String statement) {
        school.test.database.sql.execute(statement, DSL.val(published.value()), DSL.val(draft.value()));
    }

    private void refused(String statement, String rule) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(DataAccessException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).containsPattern(rule));
    }
}
