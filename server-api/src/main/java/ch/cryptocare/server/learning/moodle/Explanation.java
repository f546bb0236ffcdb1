package ch.cryptocare.server.learning.moodle;

import java.util.ArrayList;
import java.util.List;

/** What Moodle says to each answer, gathered: here it is said once, beside what is right. */
public final class Explanation {
    private final List<String> lines = new ArrayList<>();

    public Explanation(Said general) {
        and(general);
    }

    public Explanation and(Said feedback) {
        var words = feedback.explained();
        if (!words.isEmpty()) lines.add(words);
        return this;
    }

    public Explanation and(List<Choice> choices) {
        for (var choice : choices) {
            var words = choice.feedback().explained();
            if (!words.isEmpty()) lines.add(choice.text().option() + " – " + words);
        }
        return this;
    }

    public String text() {
        return Said.shortEnoughText(String.join("\n", lines));
    }
}
