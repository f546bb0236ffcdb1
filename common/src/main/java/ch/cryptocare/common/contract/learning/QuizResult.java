package ch.cryptocare.common.contract.learning;

import java.math.BigDecimal;

/**
 * What an attempt brought in all; told as soon as it is over, also where the mark of each answer is told later or never.
 *
 * @param earned exactly: {@code 7/2}
 * @param points of how many
 * @param percent to read: rounded down to a tenth, so that what shows 80 % is 80 %
 * @param passed whether this attempt alone is enough, or was before a question was corrected
 */
public record QuizResult(String earned, int points, BigDecimal percent, boolean passed) {}
