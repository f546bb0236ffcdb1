package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.AskedQuestion;
import ch.cryptocare.common.contract.learning.FormerMark;
import ch.cryptocare.common.contract.learning.MarkPart;
import ch.cryptocare.common.contract.learning.QuestionCorrection;
import ch.cryptocare.common.contract.learning.QuestionMark;
import ch.cryptocare.common.contract.learning.QuestionOption;
import ch.cryptocare.common.contract.learning.QuestionSolution;
import ch.cryptocare.common.contract.learning.RightAnswer;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Mark;
import ch.cryptocare.server.learning.domain.quiz.Option;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Sheet.Asked;
import ch.cryptocare.server.learning.domain.quiz.Task;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A question of an attempt as the contract has it: what is right leaves only with the solution. */
final class QuestionJson {
    private QuestionJson() {}

    static AskedQuestion question(Taken taken, Asked asked, Question question) {
        var given = Optional.ofNullable(taken.answers().get(question.id()));
        var mark =
                taken.score().flatMap(score -> Optional.ofNullable(score.marks().get(question.id())));
        var solved = taken.showsSolutions();
        var marking = taken.marking(question);
        return new AskedQuestion(
                question.id().value(),
                kind(question.task()),
                ByTag.of(question.texts(), Function.identity()),
                marking.points(),
                question.task() instanceof Task.Matching matching ? options(matching.left()) : List.of(),
                shown(asked.options(), question.task()),
                question.task() instanceof Task.Numeric numeric ? Optional.of(numeric.unit()) : Optional.empty(),
                given.map(AnswerJson::write),
                mark.map(one -> mark(one, question, solved)),
                solved ? Optional.of(solution(taken, question)) : Optional.empty(),
                mark.isPresent() ? corrections(taken, question) : List.of(),
                mark.flatMap(now -> former(taken, question, now)));
    }

    private static List<QuestionCorrection> corrections(Taken taken, Question question) {
        return taken.quiz().standing().quiz().regrades().stream()
                .filter(regrade -> regrade.question().equals(question.id()))
                .map(regrade -> new QuestionCorrection(
                        RegradeJson.kind(regrade.correction()),
                        regrade.reason(),
                        regrade.at(),
                        !taken.attempt().isMarkedBy(regrade)))
                .toList();
    }

    private static Optional<FormerMark> former(Taken taken, Question question, Mark now) {
        var first = taken.first();
        var then = Optional.ofNullable(first.marks().get(question.id())).orElseThrow();
        var points = taken.firstMarking(question).points();
        var isSame = then.value().equals(now.value())
                && points == taken.marking(question).points();
        return isSame
                ? Optional.empty()
                : Optional.of(new FormerMark(then.value().toString(), points));
    }

    static TaskKind kind(Task task) {
        return switch (task) {
            case Task.Single _ -> TaskKind.SINGLE;
            case Task.Multiple _ -> TaskKind.MULTIPLE;
            case Task.TrueFalse _ -> TaskKind.TRUE_FALSE;
            case Task.Ordering _ -> TaskKind.ORDERING;
            case Task.Matching _ -> TaskKind.MATCHING;
            case Task.Numeric _ -> TaskKind.NUMERIC;
        };
    }

    private static List<QuestionOption> shown(List<OptionId> order, Task task) {
        var known = options(task).stream().collect(Collectors.toMap(Option::id, Function.identity()));
        return options(order.stream()
                .map(id -> Optional.ofNullable(known.get(id)).orElseThrow())
                .toList());
    }

    static List<Option> options(Task task) {
        return switch (task) {
            case Task.Single(var options) -> options;
            case Task.Multiple(var options) -> options;
            case Task.Ordering(var inOrder) -> inOrder;
            case Task.Matching matching -> matching.right();
            case Task.TrueFalse _, Task.Numeric _ -> List.of();
        };
    }

    static List<QuestionOption> options(List<Option> options) {
        return options.stream()
                .map(option -> new QuestionOption(option.id().value(), ByTag.of(option.texts(), Function.identity())))
                .toList();
    }

    private static QuestionMark mark(Mark mark, Question question, boolean isSolved) {
        var policy = question.policy().name();
        var worth = mark.value().toString();
        return switch (mark) {
            case Mark.Blank _ -> new QuestionMark(true, policy, worth, List.of(), Optional.empty());
            case Mark.Graded(var parts, var floor) ->
                new QuestionMark(
                        false, policy, worth, isSolved ? parts(parts) : List.of(), floor.map(Object::toString));
        };
    }

    private static List<MarkPart> parts(List<Mark.Part> parts) {
        return parts.stream()
                .map(part -> new MarkPart(part.option(), part.worth().toString()))
                .toList();
    }

    /** Whatever this attempt is marked by, what is right is what was corrected last. */
    private static QuestionSolution solution(Taken taken, Question question) {
        var right = taken.quiz().standing().quiz().marking(question).tasks();
        return new QuestionSolution(
                AnswerJson.write(right(right.getFirst())),
                RegradeJson.tolerance(right.getFirst()),
                ByTag.of(question.explanations(), Function.identity()),
                right.stream()
                        .skip(1)
                        .map(task -> new RightAnswer(AnswerJson.write(right(task)), RegradeJson.tolerance(task)))
                        .toList());
    }

    static Answer right(Task task) {
        return switch (task) {
            case Task.Single(var options) -> new Answer.Chosen(right(options).getFirst());
            case Task.Multiple(var options) -> new Answer.Ticked(right(options));
            case Task.TrueFalse(var right) -> new Answer.Said(right);
            case Task.Ordering(var inOrder) ->
                new Answer.Ordered(inOrder.stream().map(Option::id).toList());
            case Task.Matching matching -> new Answer.Matched(matching.pairs());
            case Task.Numeric numeric -> new Answer.Typed(numeric.value());
        };
    }

    /** What is worth most comes first: of a single choice, that is the one. */
    private static List<OptionId> right(List<Option> options) {
        return options.stream()
                .filter(Option::isRight)
                .sorted((one, other) -> other.worth().compareTo(one.worth()))
                .map(Option::id)
                .toList();
    }
}
