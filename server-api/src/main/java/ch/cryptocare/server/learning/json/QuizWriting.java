package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.server.learning.domain.quiz.Option;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A quiz as its authors go on from it. */
public final class QuizWriting {
    private QuizWriting() {}

    static QuizDraft of(Quiz quiz) {
        var limits = quiz.limits();
        return new QuizDraft(
                quiz.threshold().toString(),
                limits.attempts(),
                limits.time().map(Duration::toSeconds),
                limits.firstPause().toSeconds(),
                limits.nextPause().toSeconds(),
                quiz.counting(),
                quiz.isShuffled(),
                quiz.marks(),
                quiz.solutions(),
                quiz.pools().stream().map(QuizWriting::pool).toList());
    }

    private static PoolDraft pool(Pool pool) {
        var drawn =
                Optional.of(pool.drawn()).filter(some -> some < pool.questions().size());
        return new PoolDraft(
                drawn, pool.questions().stream().map(QuizWriting::question).toList());
    }

    public static QuestionDraft question(Question question) {
        return switch (question.task()) {
            case Task.Single(var options) -> choices(question, TaskKind.SINGLE, options);
            case Task.Multiple(var options) -> choices(question, TaskKind.MULTIPLE, options);
            case Task.Ordering(var options) -> choices(question, TaskKind.ORDERING, options);
            case Task.TrueFalse(var right) ->
                draft(question, TaskKind.TRUE_FALSE, Optional.of(right), Optional.empty());
            case Task.Matching matching -> matching(question, matching);
            case Task.Numeric numeric -> draft(question, TaskKind.NUMERIC, Optional.empty(), Optional.of(numeric));
        };
    }

    private static QuestionDraft matching(Question question, Task.Matching task) {
        return draft(
                question,
                TaskKind.MATCHING,
                options(task.right()),
                options(task.left()),
                task.pairs().stream().map(QuizWriting::pair).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static QuestionDraft draft(
            Question question, TaskKind kind, Optional<Boolean> isTrue, Optional<Task.Numeric> numeric) {
        return draft(question, kind, List.of(), List.of(), List.of(), isTrue, numeric);
    }

    private static QuestionDraft choices(Question question, TaskKind kind, List<Option> options) {
        return draft(question, kind, options(options), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static QuestionDraft draft(
            Question question,
            TaskKind kind,
            List<OptionDraft> options,
            List<OptionDraft> left,
            List<MatchedPair> pairs,
            Optional<Boolean> isTrue,
            Optional<Task.Numeric> numeric) {
        return new QuestionDraft(
                question.id().value(),
                kind,
                Written.text(question.texts()),
                Written.text(question.explanations()),
                question.policy().name(),
                question.points(),
                options,
                left,
                pairs,
                isTrue,
                numeric.map(Task.Numeric::value),
                numeric.map(Task.Numeric::tolerance),
                numeric.map(Task.Numeric::unit).orElse(""));
    }

    private static List<OptionDraft> options(List<Option> options) {
        return options.stream()
                .map(option -> new OptionDraft(
                        option.id().value(),
                        Written.text(option.texts()),
                        option.worth().toString()))
                .toList();
    }

    private static MatchedPair pair(Task.Match match) {
        return new MatchedPair(match.left().value(), match.right().value());
    }
}
