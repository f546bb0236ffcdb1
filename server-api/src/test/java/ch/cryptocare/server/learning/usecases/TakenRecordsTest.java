package ch.cryptocare.server.learning.usecases;

import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.chosen;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.ids;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.pairs;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.question;
import static ch.cryptocare.server.learning.domain.quiz.SampleQuiz.single;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.learning.db.JooqDrafts;
import ch.cryptocare.server.learning.db.JooqPersonalRecords;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.SampleQuiz;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import ch.cryptocare.server.platform.PersonalRecords.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of the quizzes that Nora takes is told to her, and goes with her. Omar takes the same. */
class TakenRecordsTest {
    private final School school = new School();
    private final JooqPersonalRecords records = new JooqPersonalRecords(school.test.database.sql);
    private CourseId course;
    private Pupil nora;
    private Pupil omar;
    private AttemptId attempt;

    @BeforeEach
    void bothTakeIt() {
        course = Pupil.course(
                school,
                new SampleQuiz()
                        .asking(
                                single("choice"),
                                question("order", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.ORDERING),
                                question("match", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.MATCHING),
                                question("true", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.TRUE),
                                question("number", GradingPolicy.ALL_OR_NOTHING_1, SampleQuiz.NUMERIC))
                        .quiz());
        nora = new Pupil(school, course);
        omar = new Pupil(school, course);
        attempt = nora.begins().attempt().id();
        omar.answers(omar.begins().attempt().id(), "choice", 1, chosen("a"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void sheIsToldWhatSheAnsweredAndWhatItBrought() {
        nora.answers(attempt, "choice", 1, chosen("a"));
        nora.answers(attempt, "order", 1, new Answer.Ordered(ids("b a c d")));
        nora.answers(attempt, "match", 1, new Answer.Matched(pairs("a=x b=z")));
        nora.answers(attempt, "true", 1, new Answer.Said(false));
        nora.answers(attempt, "number", 1, new Answer.Typed(new BigDecimal("12.55")));
        assertThat(told("attempts"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one).containsEntry("status", "OPEN").doesNotContainKeys("endedAt", "earned"));
        nora.submits(attempt);

        assertThat(told("attempts"))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("status", "SUBMITTED")
                        .containsEntry("chapter", Pupil.QUIZ)
                        .containsEntry("earned", "2")
                        .containsEntry("pointsInAll", 5)
                        .containsKeys("course", "startedAt", "endedAt"));
        assertThat(told("answers"))
                .extracting(one -> one.get("question"), one -> one.get("answer"))
                .map(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"choice\", \"a\")",
                        "(\"order\", [\"b\", \"a\", \"c\", \"d\"])",
                        "(\"match\", [\"a – x\", \"b – z\"])",
                        "(\"true\", false)",
                        "(\"number\", 12.55)");
    }

    @Test
    void whatWasTakenBackIsToldWithoutAnAnswer() {
        nora.answers(attempt, "choice", 1, chosen("a"));
        nora.takesBack(attempt, "choice", 2);
        assertThat(told("answers"))
                .singleElement()
                .satisfies(one -> assertThat(one).containsKey("answeredAt").doesNotContainKey("answer"));
    }

    private void writes(Pupil trainer) {
        new JooqDrafts(school.test.database.sql).add(trainer.account(), course, school.clock.instant());
    }

    @Test
    void sheIsToldWhichCoursesSheWrites() {
        writes(nora);
        assertThat(told("taught"))
                .singleElement()
                .satisfies(one -> assertThat(one).containsKeys("course", "since"));
    }

    @Test
    void itGoesWithHerAndNothingOfOmarsDoes() {
        writes(nora);
        writes(omar);
        nora.answers(attempt, "choice", 1, chosen("a"));
        nora.gets(50);
        assertThat(records.holdings(of(nora)))
                .contains(
                        Holding.deleted("learning.attempt", 1),
                        Holding.deleted("learning.answer", 1),
                        Holding.deleted("learning.extra_time", 1),
                        Holding.deleted("learning.trainer", 1));

        records.erase(of(nora));

        assertThat(records.holdings(of(nora))).extracting(Holding::rows).containsOnly(0);
        assertThat(records.tell(of(nora))).extracting(Section::rows).containsOnly(List.of());
        assertThat(records.holdings(of(omar)))
                .contains(
                        Holding.deleted("learning.attempt", 1),
                        Holding.deleted("learning.answer", 1),
                        Holding.deleted("learning.trainer", 1));
    }

    private List<Map<String, Object>> told(String section) {
        return records.tell(of(nora)).stream()
                .filter(one -> one.name().equals(section))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static DataSubject of(Pupil pupil) {
        return new DataSubject(pupil.account(), new EmailAddress("nora@example.ch"), List.of());
    }
}
