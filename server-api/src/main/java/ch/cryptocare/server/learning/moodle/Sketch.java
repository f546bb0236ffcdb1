package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Task;

/** A question of a file in plain words, before it has a name of its own; {@code explanation} may be empty. */
public record Sketch(String text, String explanation, int points, Marked marked) {

    /** What is asked, and how an answer to it is marked. */
    public record Marked(Task task, GradingPolicy policy) {}
}
