package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Faults;
import ch.cryptocare.server.learning.domain.quiz.Mark.Blank;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question of a quiz.
 *
 * @param explanations why what is right is right; nobody has to write one
 * @param points what a mark of one counts for
 */
public record Question(
        QuestionId id,
        Map<Language, String> texts,
        Map<Language, String> explanations,
        GradingPolicy policy,
        int points,
        Task task) {
    private static final int MOST_POINTS = 100;

    public Question {
        texts = Map.copyOf(texts);
        explanations = Map.copyOf(explanations);
        if (points < 1 || points > MOST_POINTS) throw Refusal.invalid("question.points", "out-of-range");
    }

    /** As {@link Quiz#lookThrough}, for a quiz that is not whole yet. */
    public void lookThrough(String field, Fraction threshold, Set<Language> languages, Faults faults) {
        new Completeness(threshold, languages, faults).look(field, this);
    }

    /** Refuses an answer of another kind, and options that are not there. */
    public void requireFits(Answer answer) {
        Decisions.of(task, answer);
    }

    /** Refuses what is no key: one that leaves part of the question open, or by which ticking all would pass. */
    void requireFits(Key key, Fraction threshold) {
        requireFits(key.right());
        var faults = new Faults();
        asking(key.in(task)).lookThrough("correction", threshold, Set.of(), faults);
        faults.found().stream().findFirst().ifPresent(fault -> {
            throw Refusal.invalid(fault.field(), fault.reason());
        });
    }

    /** The same with another key. */
    Question asking(Task other) {
        return new Question(id, texts, explanations, policy, points, other);
    }

    public Mark mark(Optional<Answer> answer) {
        return answer.filter(given -> !isBlank(given)).<Mark>map(this::mark).orElseGet(Blank::new);
    }

    private Mark mark(Answer answer) {
        return policy.mark(Decisions.of(task, answer), task instanceof Task.Single);
    }

    /** To leave all statements is a decision about each of them, where each is one to decide about. */
    private boolean isBlank(Answer answer) {
        return switch (answer) {
            case Answer.Ticked(var options) -> options.isEmpty() && policy != GradingPolicy.KPRIME_1;
            case Answer.Matched(var pairs) -> pairs.isEmpty();
            case Answer.Chosen _, Answer.Said _, Answer.Ordered _, Answer.Typed _ -> false;
        };
    }
}
