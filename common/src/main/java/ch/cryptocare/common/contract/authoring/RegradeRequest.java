package ch.cryptocare.common.contract.authoring;

/**
 * A correction that somebody decided upon.
 *
 * @param fingerprint of the preview that they saw: when anything changed since, they look again
 * @param reason as those who were asked will read it
 */
public record RegradeRequest(RegradeWish wish, String fingerprint, String reason) {}
