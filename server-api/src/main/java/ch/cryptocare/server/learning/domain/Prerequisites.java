package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes before a course: of each of these choices one course is done. */
public record Prerequisites(List<Set<CourseId>> choices) {
    public static final Prerequisites NONE = new Prerequisites(List.of());
    private static final int MOST = 20;

    public Prerequisites {
        choices = choices.stream().map(Set::copyOf).toList();
        if (choices.size() > MOST || choices.stream().anyMatch(choice -> choice.size() > MOST))
            throw Refusal.invalid("prerequisites", "too-many");
        if (choices.stream().anyMatch(Set::isEmpty)) throw Refusal.invalid("prerequisites", "missing");
    }

    /** Each of these. */
    public static Prerequisites all(Set<CourseId> courses) {
        return new Prerequisites(courses.stream().map(Set::of).toList());
    }

    public Set<CourseId> courses() {
        return choices.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
