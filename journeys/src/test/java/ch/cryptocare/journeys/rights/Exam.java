package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.journeys.rights.Belongings.Thing;
import ch.cryptocare.server.learning.db.JooqCourses;
import ch.cryptocare.server.learning.db.JooqEnrolments;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.Completion;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;

/** A course of one question, which its owner follows as if it had been paid for. */
record Exam(People people, Person owner, AccountId account) {
    private static final Quiz QUIZ = new Quiz(
            List.of(Pool.all(new Question(
                    new QuestionId("only"),
                    both("Alcohol kills spores."),
                    Map.of(),
                    GradingPolicy.ALL_OR_NOTHING_1,
                    1,
                    new Task.TrueFalse(false)))),
            Fraction.ONE,
            Limits.NONE,
            CountingRule.HIGHEST,
            false,
            ReviewTime.AFTER_EACH,
            ReviewTime.WHEN_DONE);

    private static final CourseContent COURSE = new CourseContent(
            CourseKind.VIDEO,
            Set.of(Language.EN),
            both(new CourseText("Exam", "In short.", List.of("Know"))),
            Set.of(Profession.NURSE),
            new CreditPoints(BigDecimal.ONE),
            new Sats(1),
            Duration.ofMinutes(1),
            List.of(new Chapter(
                    ChapterKind.QUIZ,
                    both("Quiz"),
                    Duration.ofMinutes(1),
                    Map.of(),
                    Optional.empty(),
                    Optional.of(QUIZ),
                    Completion.PASS)));

    private static <T> Map<Language, T> both(T said) {
        return Map.of(Language.FR, said, Language.EN, said);
    }

    Thing course() throws SQLException {
        var now = Instant.now();
        var draft = CourseVersion.first(new CourseId(UUID.randomUUID()), COURSE);
        var postgres = people.stack.postgres();
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            var sql = DSL.using(connection);
            var courses = new JooqCourses(sql);
            courses.add(draft.course(), Set.of(), now);
            courses.save(draft);
            courses.move(draft.submitted(now));
            courses.move(draft.submitted(now).published(now));
            new JooqEnrolments(sql)
                    .add(new Enrolment(
                            new EnrolmentId(UUID.randomUUID()), account, draft.course(), 1, now, Optional.empty()));
        }
        return new Thing(draft.course().toString(), owner);
    }

    Thing attempt() throws Exception {
        var begun = owner.call("POST", "/api/account/courses/" + course().id() + "/attempts", Map.of("chapter", 1));
        return new Thing(begun.body().path("id").asText(), owner);
    }
}
