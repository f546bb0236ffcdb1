package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import java.math.BigDecimal;

/** What a course counts for in somebody's continuing education: 0 to 999.9, in tenths. */
public record CreditPoints(BigDecimal amount) {
    private static final BigDecimal MOST = new BigDecimal("999.9");

    public CreditPoints {
        if (amount.signum() < 0) throw Refusal.invalid("points", "negative");
        if (amount.compareTo(MOST) > 0) throw Refusal.invalid("points", "too-large");
        if (amount.stripTrailingZeros().scale() > 1) throw Refusal.invalid("points", "more-than-one-decimal");
        amount = amount.setScale(1);
    }
}
