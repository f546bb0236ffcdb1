package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.AttemptStatus;
import java.time.Instant;
import java.util.Optional;

/** One attempt among others, the first of them is 1. */
public record AttemptSummary(
        AttemptId id,
        int ordinal,
        AttemptStatus status,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<QuizResult> result) {}
