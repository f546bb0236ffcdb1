package ch.cryptocare.journeys.learning;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.db.JooqCourses;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.Completion;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;

/** A course that is published past the server. */
public final class PlantedCourse {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private PlantedCourse() {}

    public static CourseId publish(Connection connection, Sats price, Chapter... chapters) {
        var now = Instant.now();
        var draft = CourseVersion.first(new CourseId(UUID.randomUUID()), content(price, List.of(chapters)));
        var courses = new JooqCourses(DSL.using(connection));
        courses.add(draft.course(), draft.content().titles(), now);
        courses.save(draft);
        courses.move(draft.submitted(now));
        courses.move(draft.submitted(now).published(now));
        return draft.course();
    }

    /** As often as one likes; all must be right. */
    public static Chapter quiz(Question... questions) {
        var quiz = new Quiz(
                List.of(Pool.all(questions)),
                Fraction.ONE,
                Limits.NONE,
                CountingRule.HIGHEST,
                true,
                ReviewTime.AFTER_EACH,
                ReviewTime.WHEN_DONE);
        return new Chapter(
                ChapterKind.QUIZ,
                both("Quiz"),
                MINUTE,
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.of(quiz),
                Completion.PASS);
    }

    public static Question question(String id, Task task) {
        return new Question(
                new QuestionId(id), both("Alcohol kills spores."), Map.of(), GradingPolicy.ALL_OR_NOTHING_1, 1, task);
    }

    public static Chapter film(VideoId video) {
        return new Chapter(
                ChapterKind.VIDEO,
                both("Film"),
                MINUTE,
                Map.of(),
                Optional.of(video),
                Map.of(),
                Optional.empty(),
                Completion.threshold(95));
    }

    private static CourseContent content(Sats price, List<Chapter> chapters) {
        return new CourseContent(
                CourseKind.VIDEO,
                Set.of(Language.EN),
                both(new CourseText("Exam", "In short.", List.of("Know"))),
                Set.of(Profession.NURSE),
                new CreditPoints(BigDecimal.ONE),
                price,
                MINUTE,
                chapters);
    }

    private static <T> Map<Language, T> both(T said) {
        return Map.of(Language.FR, said, Language.EN, said);
    }
}
