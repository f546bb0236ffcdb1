package ch.cryptocare.server.learning.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.SampleQuiz;
import ch.cryptocare.server.learning.usecases.Learner;
import ch.cryptocare.server.learning.usecases.School;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables refuse of an attempt, whoever writes to them: Nora may begin two, of ten minutes from nine on. */
class AttemptRulesTest {
    private static final UUID FIRST = UUID.randomUUID();
    private static final String HANDED_IN =
            "update learning.attempt set state = 'SUBMITTED', ended_at = started_at, earned = '3/2', points = 2";

    private final School school = new School();
    private UUID enrolment;

    @BeforeEach
    void noraBegins() {
        var limits = new Limits(Optional.of(2), Optional.of(Duration.ofMinutes(10)), Duration.ZERO, Duration.ZERO);
        var exam = SampleCourse.called("Examen", "Exam")
                .with(
                        SampleCourse.quiz(new SampleQuiz().within(limits).quiz()),
                        SampleCourse.text("Et après", "And then"));
        enrolment = new Learner(school).enrols(school.publish(exam)).id().value();
        run(begun(FIRST, 1, 1, "09:10"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void oneIsOpenAtATimeAndThereAreNoMoreThanAllowed() {
        refused("one_open_attempt", begun(UUID.randomUUID(), 1, 2, "09:10"));
        run(HANDED_IN);
        refused("no attempt is left", begun(UUID.randomUUID(), 1, 1, "09:10"));
        refused("no attempt is left", begun(UUID.randomUUID(), 1, 3, "09:10"));
        run(begun(UUID.randomUUID(), 1, 2, "09:10"));
        run(HANDED_IN + " where state = 'OPEN'");
        refused("no attempt is left", begun(UUID.randomUUID(), 1, 3, "09:10"));
    }

    @Test
    void anAttemptBeginsOpenAtAQuizAndBeforeItsDeadline() {
        run(HANDED_IN);
        refused("only a quiz is attempted", begun(UUID.randomUUID(), 2, 1, "09:10"));
        refused("deadline", begun(UUID.randomUUID(), 1, 2, "09:00"));
        refused("begins open", begun(UUID.randomUUID(), 1, 2, "09:10").replace("'OPEN'", "'SUBMITTED'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            state = 'SUBMITTED'                                           | a_result_tells_the_state
            earned = '1'                                                  | a_result_tells_the_state
            state = 'LOST', ended_at = started_at, earned = '1', points = 2             | state_check
            state = 'SUBMITTED', ended_at = started_at, earned = '1'                    | a_result_tells_the_state
            state = 'SUBMITTED', ended_at = started_at, earned = '-1', points = 2       | earned_check
            state = 'SUBMITTED', ended_at = started_at, earned = '1.5', points = 2      | fraction
            state = 'SUBMITTED', ended_at = started_at, earned = '1', points = 0        | points_check
            state = 'SUBMITTED', ended_at = '2026-11-23T08:59Z', earned = '1', points = 2 | ended_at
            """)
    void aResultThatCannotBe(String change, String rule) {
        refused(rule, "update learning.attempt set " + change);
    }

    @Test
    void nothingLapsesWithoutALimit() {
        run(HANDED_IN);
        run(begun(UUID.randomUUID(), 1, 2, "09:10").replace("'2026-11-23T09:10Z'", "null"));
        refused(
                "only_a_limit_lapses",
                HANDED_IN.replace("SUBMITTED", "LAPSED") + " where state = 'OPEN' and deadline is null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "earned = '2'",
                "ended_at = ended_at + interval '1 minute'",
                "state = 'LAPSED'",
                "state = 'OPEN', ended_at = null, earned = null, points = null",
            })
    void whatIsOverStaysAsItIs(String change) {
        run(HANDED_IN);
        refused("changes only once", "update learning.attempt set " + change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sheet = '{\"asked\": []}'",
                "deadline = deadline + interval '1 hour'",
                "deadline = null",
                "started_at = started_at + interval '1 minute'",
                "ordinal = 2",
                "position = 2",
                "enrolment_id = gen_random_uuid()",
            })
    void whatWasDrawnStaysAsItIs(String change) {
        refused("changes only once", "update learning.attempt set " + change);
    }

    @Test
    void anAnswerComesInTime() {
        refused("the attempt is over", answered("one", 1, "09:10:30.001"));
        run(answered("one", 1, "09:10:30"));
        refused("the attempt is over", "update learning.answer set sequence = 2, saved_at = '2026-11-23T09:10:31Z'");
    }

    @Test
    void nothingIsAnsweredToWhatIsOver() {
        run(answered("one", 1, "09:05"));
        run(HANDED_IN);
        refused("the attempt is over", answered("two", 1, "09:05"));
        refused("the attempt is over", "update learning.answer set sequence = 2, answer = null");
    }

    @Test
    void onlyWhatIsAskedIsAnswered() {
        refused("does not ask this", answered("three", 1, "09:05"));
        refused("attempt_id_fkey", answered("one", 1, "09:05").replace(FIRST.toString(), "" + UUID.randomUUID()));
        refused("sequence_check", answered("one", 0, "09:05"));
        run(answered("one", 1, "09:05"));
        refused("belongs to its question", "update learning.answer set sequence = 2, question = 'two'");
        refused("answer_pkey", answered("one", 2, "09:05"));
    }

    @Test
    void whatIsOlderDoesNotTakeThePlaceOfWhatIsNewer() {
        run(answered("one", 5, "09:05"));
        refused("what is older", "update learning.answer set sequence = 4");
        refused("what is older", "update learning.answer set answer = null");
        assertThat(run("update learning.answer set sequence = 6, answer = null"))
                .isEqualTo(1);
    }

    @Test
    void answersAndAttemptsGoOnlyWithWhoeverMadeThem() {
        run(answered("one", 1, "09:05"));
        refused("an answer is kept", "delete from learning.answer");
        refused("an attempt is kept", "delete from learning.attempt");
        refused("percent_check", "insert into learning.extra_time values ('" + enrolment + "', 301)");
        refused("percent_check", "insert into learning.extra_time values ('" + enrolment + "', 0)");

        run("delete from learning.enrolment");

        assertThat(school.test.database.sql.fetchValue("select count(*) from learning.attempt"))
                .isEqualTo(0L);
        assertThat(school.test.database.sql.fetchValue("select count(*) from learning.answer"))
                .isEqualTo(0L);
    }

    private String begun(UUID id, int chapter, int ordinal, String deadline) {
        return "insert into learning.attempt (id, enrolment_id, position, ordinal, sheet, started_at, deadline, state)"
                + " values ('" + id + "', '" + enrolment + "', " + chapter + ", " + ordinal
                + ", '{\"asked\": [{\"question\": \"one\", \"options\": []}, {\"question\": \"two\", \"options\": []}]}',"
                + " '2026-11-23T09:00Z', '2026-11-23T" + deadline + "Z', 'OPEN')";
    }

    private static String answered(String question, long sequence, String at) {
        return "insert into learning.answer values ('" + FIRST + "', '" + question + "', " + sequence
                + ", '{\"kind\": \"CHOSEN\", \"option\": \"a\"}', '2026-11-23T" + at + "Z')";
    }

    private int run(String statement) {
        return school.test.database.sql.execute(statement);
    }

    private void refused(String why, String statement) {
        assertThatThrownBy(() -> run(statement)).hasMessageContaining(why);
    }
}
