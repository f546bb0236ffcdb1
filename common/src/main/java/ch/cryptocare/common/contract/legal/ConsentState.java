package ch.cryptocare.common.contract.legal;

/** How somebody stands to a legal document. */
public enum ConsentState {
    /** Given for the version in force. */
    GIVEN,
    /** Given for an earlier version. */
    OUTDATED,
    WITHDRAWN,
    NEVER_GIVEN
}
