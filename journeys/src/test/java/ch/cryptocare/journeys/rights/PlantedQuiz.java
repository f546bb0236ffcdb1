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
import ch.cryptocare.sandbox.postgres.LocalPostgres;
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

/** A course that is one quiz, which somebody follows as if it had been paid for; all must be right. */
public record PlantedQuiz(LocalPostgres postgres) {
    public static Question question(String id, Task task) {
        return new Question(
                new QuestionId(id), both("Alcohol kills spores."), Map.of(), GradingPolicy.ALL_OR_NOTHING_1, 1, task);
    }

    public CourseId followedBy(AccountId account, Question... questions) throws SQLException {
        var now = Instant.now();
        var draft = CourseVersion.first(new CourseId(UUID.randomUUID()), course(quiz(questions)));
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
        return draft.course();
    }

    private static Quiz quiz(Question... questions) {
        return new Quiz(
                List.of(Pool.all(questions)),
                Fraction.ONE,
                Limits.NONE,
                CountingRule.HIGHEST,
                true,
                ReviewTime.AFTER_EACH,
                ReviewTime.WHEN_DONE);
    }

    private static CourseContent course(Quiz quiz) {
        return new CourseContent(
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
                        Optional.of(quiz),
                        Completion.PASS)));
    }

    private static <T> Map<Language, T> both(T said) {
        return Map.of(Language.FR, said, Language.EN, said);
    }
}
