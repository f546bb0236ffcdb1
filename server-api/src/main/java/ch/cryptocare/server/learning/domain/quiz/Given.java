package ch.cryptocare.server.learning.domain.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * What was last answered to a question; without an answer, it was taken back.
 *
 * @param sequence counts what was said about the question: what is older never takes the place of what is newer
 */
public record Given(long sequence, Optional<Answer> answer, Instant savedAt) {}
