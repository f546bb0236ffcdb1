package ch.cryptocare.server.learning.domain.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the answers to a question are marked, with what was corrected since it was published.
 *
 * @param tasks what is asked with each key that is right: the answer is worth what the kindest makes of it
 */
public record Marking(Question question, Rule rule, List<Task> tasks) {
    public enum Rule {
        BY_KEY,
        FULL_MARKS,
        WITHDRAWN
    }

    public Marking {
        tasks = List.copyOf(tasks);
    }

    static Marking of(Question question) {
        return new Marking(question, Rule.BY_KEY, List.of(question.task()));
    }

    /** The latest correction decides; keys that are also right come beside those that are. */
    Marking after(Correction correction) {
        return switch (correction) {
            case Correction.FullMarks() -> new Marking(question, Rule.FULL_MARKS, tasks);
            case Correction.Withdrawn() -> new Marking(question, Rule.WITHDRAWN, tasks);
            case Correction.AlsoRight(var key) ->
                new Marking(
                        question,
                        Rule.BY_KEY,
                        Stream.concat(tasks.stream(), Stream.of(key.in(question.task())))
                                .toList());
            case Correction.OnlyRight(var key) -> new Marking(question, Rule.BY_KEY, List.of(key.in(question.task())));
        };
    }

    public int points() {
        return rule == Rule.WITHDRAWN ? 0 : question.points();
    }

    public Mark mark(Optional<Answer> answer) {
        return switch (rule) {
            case BY_KEY, WITHDRAWN -> kindest(answer);
            case FULL_MARKS -> Mark.Graded.FULL;
        };
    }

    private Mark kindest(Optional<Answer> answer) {
        var marks =
                tasks.stream().map(task -> question.asking(task).mark(answer)).toList();
        return marks.stream()
                .reduce((best, next) -> Comparator.comparing(Mark::value).compare(next, best) > 0 ? next : best)
                .orElseThrow();
    }
}
