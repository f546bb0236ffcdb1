package ch.cryptocare.common.contract.learning;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that is right, too.
 *
 * @param tolerance how far a number may be from it
 */
public record RightAnswer(QuizAnswer answer, Optional<BigDecimal> tolerance) {}
