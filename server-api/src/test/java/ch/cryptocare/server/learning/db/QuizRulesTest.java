package ch.cryptocare.server.learning.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.domain.quiz.SampleQuiz;
import ch.cryptocare.server.learning.usecases.School;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables refuse of a quiz, whoever writes to them: {0} is one of a published course, {1} one of a draft. */
class QuizRulesTest {
    private static final String SUBMISSION =
            "update learning.course_version set state = 'IN_REVIEW', submitted_at = now() where course_id = {1}";

    private final School school = new School();
    private final CourseId published = school.publish(exam());
    private final CourseId draft = school.draft(exam().content());

    private static SampleCourse exam() {
        return SampleCourse.called("Examen", "Exam")
                .with(SampleCourse.quiz(new SampleQuiz().quiz()), SampleCourse.text("Et après", "And then"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            threshold = '0.8'                                   | fraction
            threshold = '4/0'                                   | fraction
            threshold = '4/05'                                  | fraction
            attempts = 0                                        | attempts_check
            attempts = 101                                      | attempts_check
            time_seconds = 59                                   | time_seconds_check
            time_seconds = 86401                                | time_seconds_check
            first_pause_seconds = -1                            | first_pause_seconds_check
            next_pause_seconds = -1                             | next_pause_seconds_check
            counting = 'BEST'                                   | counting_check
            marks = 'SOON'                                      | marks_check
            solutions = 'SOON'                                  | solutions_check
            drawn = '{2,0}'                                     | drawn_check
            position = 9                                        | fkey
            """)
    void aQuizThatCannotBe(String change, String rule) {
        refused("update learning.quiz set " + change + " where course_id = {1}", rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id = 'one'                                          | question_pkey
            id = 'Two?'                                         | id_check
            pool = 0                                            | pool_check
            place = 0                                           | place_check
            place = 1                                           | pool_place_key
            policy = 'HALVES'                                   | policy_check
            points = 0                                          | points_check
            points = 101                                        | points_check
            task = '{"kind": "ESSAY"}'                          | task_check
            task = '{"right": true}'                            | task_check
            position = 2                                        | question_course_id_number_position_fkey
            """)
    void aQuestionThatCannotBe(String change, String rule) {
        refused("update learning.question set " + change + " where course_id = {1} and id = 'two'", rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update learning.quiz set threshold = '1/2' where course_id = {0}",
                "delete from learning.quiz where course_id = {0}",
                "update learning.question set points = 2 where course_id = {0} and id = 'one'",
                "update learning.question set course_id = {1}, id = 'three', place = 3 where course_id = {0} and id = 'one'",
                "update learning.question set course_id = {0}, id = 'three', place = 3 where course_id = {1} and id = 'one'",
                "delete from learning.question where course_id = {0} and id = 'one'",
                "insert into learning.question select course_id, number, position, 1, 3, 'three', policy, points, texts,"
                        + " explanations, task from learning.question where course_id = {0} and id = 'one'",
            })
    void whatIsPublishedNeverChanges(String change) {
        refused(change, "do not change");
    }

    @Test
    void aChapterIsAQuizWhenThereIsOne() {
        var insert = "insert into learning.quiz (course_id, number, position, threshold, first_pause_seconds,"
                + " next_pause_seconds, counting, shuffled, marks, solutions, drawn)"
                + " select course_id, number, 2, threshold, 0, 0, counting, shuffled, marks, solutions, '{1}'"
                + " from learning.quiz where course_id = {1}";
        run(insert);
        refused(SUBMISSION, "a quiz is there");
        run("delete from learning.quiz where course_id = {1}");
        refused(SUBMISSION, "a quiz is there");
        refused("update learning.chapter set completion = 'PASS' where course_id = {1} and position = 2", "is_passed");
        refused("update learning.chapter set completion = 'END' where course_id = {1} and position = 1", "is_passed");
    }

    @Test
    void aQuizWithoutQuestionsIsNotSubmitted() {
        run("delete from learning.question where course_id = {1} and id = 'two'");
        refused(SUBMISSION, "no more questions are drawn");
        run("delete from learning.question where course_id = {1}");
        refused(SUBMISSION, "no more questions are drawn");
        run("update learning.quiz set drawn = '{}' where course_id = {1}");
        refused(SUBMISSION, "a quiz asks something");
    }

    @Test
    void noMoreAreDrawnOfAPoolThanAreInIt() {
        run("update learning.quiz set drawn = '{1,2}' where course_id = {1}");
        run("update learning.question set pool = 2 where course_id = {1} and id = 'two'");
        refused(SUBMISSION, "no more questions are drawn");
        run("update learning.quiz set drawn = '{1,1}' where course_id = {1}");
        assertThat(run(SUBMISSION)).isEqualTo(1);
    }

    private int run(String statement) {
        return school.test.database.sql.execute(statement, DSL.val(published.value()), DSL.val(draft.value()));
    }

    private void refused(String statement, String rule) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(rule);
    }
}
