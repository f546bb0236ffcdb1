package ch.cryptocare.server.learning.domain.quiz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What each answer of an attempt brought, in the order of its questions. */
public record Score(Map<QuestionId, Mark> marks, Result result) {
    /** The marks depend on nothing else: marked again, the same answers are worth the same. */
    public static Score of(Quiz quiz, Sheet sheet, Map<QuestionId, Given> answers) {
        return of(quiz, sheet, answers, _ -> true);
    }

    /** @param counting which of the regrades count */
    public static Score of(Quiz quiz, Sheet sheet, Map<QuestionId, Given> answers, Predicate<Regrade> counting) {
        var byId = new LinkedHashMap<QuestionId, Question>();
        quiz.questions().forEach(question -> byId.put(question.id(), question));
        var marks = new LinkedHashMap<QuestionId, Mark>();
        var earned = Fraction.ZERO;
        var points = 0;
        for (var asked : sheet.asked()) {
            var question = Optional.ofNullable(byId.get(asked.question())).orElseThrow();
            var given = Optional.ofNullable(answers.get(question.id())).flatMap(Given::answer);
            var marking = quiz.marking(question, counting);
            var mark = marking.mark(given);
            marks.put(question.id(), mark);
            earned = earned.plus(mark.value().times(marking.points()));
            points += marking.points();
        }
        return new Score(marks, new Result(earned.max(Fraction.ZERO), points));
    }
}
