package ch.cryptocare.common.contract.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is right, and why.
 *
 * @param tolerance how far a number may be from it
 * @param also what is right, too, since the question was corrected
 */
public record QuestionSolution(
        QuizAnswer answer, Optional<BigDecimal> tolerance, Map<String, String> explanation, List<RightAnswer> also) {}
