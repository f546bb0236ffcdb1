package ch.cryptocare.common.contract.authoring;

/**
 * An attempt that would bring something else.
 *
 * @param learner nothing, when they have no account any more
 * @param attempt from 1 on
 * @param before exactly, of {@code pointsBefore}
 * @param after exactly, of {@code pointsAfter}: by the correction alone
 * @param kept whether they keep what they have, because it would be less
 * @param passes whether they would pass now, and {@code certificate} whether they would complete the course
 * @param falls whether they passed, and by these marks would not
 */
public record RegradeChange(
        String learner,
        int attempt,
        String before,
        int pointsBefore,
        String after,
        int pointsAfter,
        boolean kept,
        boolean passes,
        boolean certificate,
        boolean falls) {}
