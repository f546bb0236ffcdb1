package ch.cryptocare.common.contract.legal;

/** How far an erasure has come: it can be stopped, was stopped, or is done. */
public enum ErasureStatus {
    WAITING,
    STOPPED,
    DONE
}
