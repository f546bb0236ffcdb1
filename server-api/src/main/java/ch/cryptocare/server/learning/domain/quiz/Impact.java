package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.EnrolmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a regrade does to everybody who was asked. To know it changes nothing. */
public record Impact(Regrade regrade, List<Person> persons) {
    public Impact {
        persons = List.copyOf(persons);
    }

    /**
     * @param passes whether they pass now, and did not before
     * @param falls whether they passed, and by these marks alone would not: they stay passed
     */
    public record Person(EnrolmentId enrolment, List<Change> changes, boolean passes, boolean falls) {
        public Person {
            changes = List.copyOf(changes);
        }
    }

    /** @param quiz with what was corrected before, and not yet by this */
    public static Impact of(Quiz quiz, Regrade regrade, List<Sitting> sittings) {
        var corrected = quiz.with(regrade);
        return new Impact(
                regrade,
                sittings.stream()
                        .flatMap(sitting -> person(corrected, regrade, sitting).stream())
                        .toList());
    }

    private static Optional<Person> person(Quiz corrected, Regrade regrade, Sitting sitting) {
        var changes = sitting.changes(corrected, regrade);
        if (changes.isEmpty()) return Optional.empty();
        var passes = !sitting.hasPassed() && reaches(corrected, sitting, changes, Change::after);
        var falls = sitting.hasPassed() && !reaches(corrected, sitting, changes, Change::marked);
        return Optional.of(new Person(sitting.enrolment(), changes, passes, falls));
    }

    private static boolean reaches(Quiz quiz, Sitting sitting, List<Change> changes, Function<Change, Result> result) {
        Map<AttemptId, Result> then = new HashMap<>();
        changes.forEach(change -> then.put(change.attempt().id(), result.apply(change)));
        return sitting.counted(quiz, then)
                .filter(share -> share.compareTo(quiz.threshold()) >= 0)
                .isPresent();
    }
}
