package ch.cryptocare.common.contract.operations;

/** What work in the background failed of. */
public enum FailureKind {
    /** An outside service gave no answer. */
    PROVIDER,
    /** The database gave no answer. */
    DATABASE,
    /** A rule said no. */
    REFUSED,
    /** A mistake of ours: the server's log has it. */
    FAULT
}
