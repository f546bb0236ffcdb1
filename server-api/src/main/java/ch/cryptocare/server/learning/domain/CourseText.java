package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import java.util.List;

/** What a course is called and what somebody can do after it, in one language. */
public record CourseText(String title, String summary, List<String> goals) {
    private static final int MOST_GOALS = 12;

    public CourseText {
        title = Wording.sentence("title", title, 120);
        summary = Wording.sentence("summary", summary, 600);
        goals = goals.stream().map(goal -> Wording.sentence("goals", goal, 200)).toList();
        if (goals.isEmpty()) throw Refusal.invalid("goals", "missing");
        if (goals.size() > MOST_GOALS) throw Refusal.invalid("goals", "too-many");
    }
}
