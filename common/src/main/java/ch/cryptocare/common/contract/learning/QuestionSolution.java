package ch.cryptocare.common.contract.learning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What is right, and why.
 *
 * @param tolerance how far a number may be from it
 */
public record QuestionSolution(QuizAnswer answer, Optional<BigDecimal> tolerance, Map<String, String> explanation) {}
