package ch.cryptocare.server.learning.domain.quiz;

/**
 * What a regrade did to an attempt. What the attempt was marked first stays beside it.
 *
 * @param regrade its ordinal
 * @param result what the attempt brings from then on
 */
public record Remark(int regrade, How how, Result result) {
    public enum How {
        /** The attempt ended after the regrade: it was never marked otherwise. */
        AT_END,
        /** It had ended, and was marked again. */
        AFTERWARDS,
        /** It would have lost, and was left as it was. */
        KEPT
    }
}
