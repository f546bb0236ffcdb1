package ch.cryptocare.common.contract.scheduling;

/** What a filter says of a start. */
public enum SlotVerdictResult {
    PASSED,
    FAILED,
    /** What it asks does not arise: another filter answered it, or there is nothing to ask. */
    NOT_LOOKED_AT
}
