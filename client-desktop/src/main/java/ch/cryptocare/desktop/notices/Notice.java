package ch.cryptocare.desktop.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that somebody was told in passing.
 *
 * @param undo takes back what was done, while the notice is seen
 */
public record Notice(Kind kind, String text, Instant at, Optional<Runnable> undo) {
    /** How it is meant. */
    public enum Kind {
        DONE,
        NEWS,
        TROUBLE
    }
}
