package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.contract.learning.QuizAnswer;
import ch.cryptocare.common.value.CorrectionKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is to be corrected.
 *
 * @param chapter the number of the quiz in that version
 * @param question its name in the quiz
 * @param key what is right, where the correction asks for it, and {@code tolerance} how far from a number still is
 * @param lowers whether marks go down, too; nobody loses what they passed
 */
public record RegradeWish(
        int version,
        int chapter,
        String question,
        CorrectionKind correction,
        Optional<QuizAnswer> key,
        Optional<BigDecimal> tolerance,
        boolean lowers) {}
