package ch.cryptocare.server.learning.db;

import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.Task;
import ch.cryptocare.server.tables.learning.tables.records.QuestionRecord;
import ch.cryptocare.server.tables.learning.tables.records.QuizRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The quizzes of a version as rows, and a quiz out of its rows. */
final class QuizRows {
    private QuizRows() {}

    static List<QuizRecord> of(CourseVersion version) {
        var rows = new ArrayList<QuizRecord>();
        var chapters = version.content().chapters();
        for (int i = 0; i < chapters.size(); i++) {
            int position = i + 1;
            chapters.get(i).quiz().ifPresent(quiz -> rows.add(row(version, position, quiz)));
        }
        return rows;
    }

    static List<QuestionRecord> questions(CourseVersion version) {
        var rows = new ArrayList<QuestionRecord>();
        var chapters = version.content().chapters();
        for (int i = 0; i < chapters.size(); i++) {
            var pools = chapters.get(i).quiz().map(Quiz::pools).orElse(List.of());
            for (int pool = 0; pool < pools.size(); pool++) {
                var questions = pools.get(pool).questions();
                for (int j = 0; j < questions.size(); j++)
                    rows.add(row(version, i + 1, pool + 1, j + 1, questions.get(j)));
            }
        }
        return rows;
    }

    private static QuizRecord row(CourseVersion version, int position, Quiz quiz) {
        var limits = quiz.limits();
        return new QuizRecord(
                version.course().value(),
                version.number(),
                position,
                quiz.threshold().toString(),
                limits.attempts().orElse(null),
                limits.time().map(QuizRows::seconds).orElse(null),
                seconds(limits.firstPause()),
                seconds(limits.nextPause()),
                quiz.counting().name(),
                quiz.isShuffled(),
                quiz.marks().name(),
                quiz.solutions().name(),
                quiz.pools().stream().map(Pool::drawn).toArray(Integer[]::new));
    }

    private static QuestionRecord row(CourseVersion version, int position, int pool, int place, Question question) {
        return new QuestionRecord(
                version.course().value(),
                version.number(),
                position,
                pool,
                place,
                question.id().value(),
                question.policy().name(),
                question.points(),
                Texts.json(question.texts()),
                Texts.json(question.explanations()),
                QuizJson.write(Task.class, question.task()));
    }

    /** @param questions in their order */
    static Quiz quiz(QuizRecord row, List<QuestionRecord> questions) {
        var pools = new ArrayList<Pool>();
        for (var drawn : row.getDrawn()) {
            int pool = pools.size() + 1;
            pools.add(new Pool(
                    drawn,
                    questions.stream()
                            .filter(question -> question.getPool() == pool)
                            .map(QuizRows::question)
                            .toList()));
        }
        return new Quiz(
                pools,
                Fraction.parse(row.getThreshold()),
                limits(row),
                CountingRule.valueOf(row.getCounting()),
                row.getShuffled(),
                ReviewTime.valueOf(row.getMarks()),
                ReviewTime.valueOf(row.getSolutions()));
    }

    private static Limits limits(QuizRecord row) {
        return new Limits(
                Optional.ofNullable(row.getAttempts()),
                Optional.ofNullable(row.getTimeSeconds()).map(Duration::ofSeconds),
                Duration.ofSeconds(row.getFirstPauseSeconds()),
                Duration.ofSeconds(row.getNextPauseSeconds()));
    }

    static Question question(QuestionRecord row) {
        return new Question(
                new QuestionId(row.getId()),
                Texts.text(row.getTexts()),
                Texts.text(row.getExplanations()),
                GradingPolicy.valueOf(row.getPolicy()),
                row.getPoints(),
                QuizJson.read(Task.class, row.getTask()));
    }

    private static int seconds(Duration time) {
        return (int) time.toSeconds();
    }
}
