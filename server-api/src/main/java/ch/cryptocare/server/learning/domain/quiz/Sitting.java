package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.EnrolmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one person attempted of a quiz.
 *
 * @param attempts the first one first
 * @param answers to those that are over
 * @param hasPassed whether the chapter is done
 */
public record Sitting(
        EnrolmentId enrolment,
        List<Attempt> attempts,
        Map<AttemptId, Map<QuestionId, Given>> answers,
        boolean hasPassed) {
    public Sitting {
        attempts = List.copyOf(attempts);
        answers = Map.copyOf(answers);
    }

    /** What a regrade makes of each attempt that is over and asked its question. */
    List<Change> changes(Quiz corrected, Regrade regrade) {
        return attempts.stream()
                .filter(attempt -> attempt.sheet().asks(regrade.question()))
                .flatMap(
                        attempt -> attempt.result().map(before -> change(attempt, before, corrected, regrade)).stream())
                .toList();
    }

    private Change change(Attempt attempt, Result before, Quiz corrected, Regrade regrade) {
        var given = answers.getOrDefault(attempt.id(), Map.of());
        var score = Score.of(
                corrected,
                attempt.sheet(),
                given,
                one -> one.ordinal() == regrade.ordinal() || attempt.isMarkedBy(one));
        return new Change(attempt, before, score.result(), regrade.lowers());
    }

    /** The share that counts when each attempt brings what it would bring then. */
    Optional<Fraction> counted(Quiz quiz, Map<AttemptId, Result> then) {
        var shares = attempts.stream()
                .flatMap(attempt -> Optional.ofNullable(then.get(attempt.id())).or(attempt::result).stream())
                .map(Result::share)
                .toList();
        return Counting.of(quiz.counting(), shares);
    }
}
