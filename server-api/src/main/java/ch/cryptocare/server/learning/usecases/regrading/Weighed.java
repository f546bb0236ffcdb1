package ch.cryptocare.server.learning.usecases.regrading;

import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Change;
import ch.cryptocare.server.learning.domain.quiz.Impact;
import ch.cryptocare.server.learning.domain.quiz.Impact.Person;
import ch.cryptocare.server.learning.usecases.regrading.Regrades.Sat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a correction would do, and to whom. */
public record Weighed(Wish wish, Impact impact, Map<EnrolmentId, Sat> sat) {
    static Weighed of(Wish wish, Impact impact, List<Sat> sat) {
        return new Weighed(
                wish,
                impact,
                sat.stream().collect(Collectors.toMap(one -> one.sitting().enrolment(), Function.identity())));
    }

    public Enrolment enrolment(Person person) {
        return sat(person).enrolment();
    }

    /** Whether the course is completed when they pass. */
    public boolean certifies(Person person) {
        return person.passes()
                && enrolment(person).completedAt().isEmpty()
                && sat(person).lacksNothingElse();
    }

    public Stream<Change> changes() {
        return impact.persons().stream().flatMap(person -> person.changes().stream());
    }

    public long count(Predicate<Change> which) {
        return changes().filter(which).count();
    }

    /** Of all that was seen: when anything of it is otherwise, this is another one. */
    public String fingerprint() {
        var seen = impact.persons().stream()
                .map(person -> person.changes().stream()
                                .map(change -> change.attempt().id() + " " + change.before() + " " + change.marked())
                                .toList()
                        + " " + person.passes() + certifies(person) + person.falls())
                .sorted()
                .collect(Collectors.joining("\n", wish + " " + impact.regrade().ordinal() + "\n", ""));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Sat sat(Person person) {
        return Optional.ofNullable(sat.get(person.enrolment())).orElseThrow();
    }
}
