package ch.cryptocare.common.contract.operations;

/** What becomes of work that failed. */
public enum FailedJobState {
    /** It is tried again by itself, at most five minutes later. */
    WAITING,
    /** It runs at this moment. */
    RUNNING,
    /** No server takes it up: none knows work of this name. It is kept. */
    STOPPED
}
