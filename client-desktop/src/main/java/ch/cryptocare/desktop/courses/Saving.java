package ch.cryptocare.desktop.courses;

import java.time.Instant;

/** Whether what is typed is kept. */
public sealed interface Saving {
    /** Nothing was typed since it was opened. */
    record Untouched() implements Saving {}

    record Typing() implements Saving {}

    record Underway() implements Saving {}

    record Kept(Instant at) implements Saving {}

    /** @param why a sentence */
    record Failed(String why) implements Saving {}

    /** Somebody else saved meanwhile. */
    record Overtaken() implements Saving {}
}
