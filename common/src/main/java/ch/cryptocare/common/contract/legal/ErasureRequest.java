package ch.cryptocare.common.contract.legal;

/**
 * @param atOnce not in three days, and not to be undone
 * @param waivesRefunds gives up the money that is still owed
 */
public record ErasureRequest(boolean atOnce, boolean waivesRefunds) {}
