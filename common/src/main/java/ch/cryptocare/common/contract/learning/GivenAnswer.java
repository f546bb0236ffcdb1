package ch.cryptocare.common.contract.learning;

import java.time.Instant;
import java.util.Optional;

/** What is kept of a question, and since when; without an answer, it was taken back. */
public record GivenAnswer(long sequence, Optional<QuizAnswer> answer, Instant savedAt) {}
