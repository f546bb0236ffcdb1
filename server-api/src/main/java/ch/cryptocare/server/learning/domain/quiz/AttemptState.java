package ch.cryptocare.server.learning.domain.quiz;

import java.time.Instant;
import java.util.Optional;

/** Where an attempt stands. */
public sealed interface AttemptState {
    /** Answers may come. */
    record Open() implements AttemptState {}

    /** Handed in. */
    record Submitted(Instant at, Result result) implements AttemptState {}

    /** Its time was over: what was saved until then counts. */
    record Lapsed(Instant at, Result result) implements AttemptState {}

    default Optional<Result> outcome() {
        return switch (this) {
            case Open _ -> Optional.empty();
            case Submitted submitted -> Optional.of(submitted.result);
            case Lapsed lapsed -> Optional.of(lapsed.result);
        };
    }

    default Optional<Instant> endedAt() {
        return switch (this) {
            case Open _ -> Optional.empty();
            case Submitted submitted -> Optional.of(submitted.at);
            case Lapsed lapsed -> Optional.of(lapsed.at);
        };
    }
}
