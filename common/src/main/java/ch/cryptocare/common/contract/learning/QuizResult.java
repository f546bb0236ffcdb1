package ch.cryptocare.common.contract.learning;

import java.math.BigDecimal;

/**
 * What an attempt brought.
 *
 * @param earned exactly: {@code 7/2}
 * @param points of how many
 * @param percent to read: rounded down to a tenth, so that what shows 80 % is 80 %
 * @param passed whether this attempt alone is enough
 */
public record QuizResult(String earned, int points, BigDecimal percent, boolean passed) {}
