package ch.cryptocare.common.value;

/** Where an attempt at a quiz stands: answers may come, it was handed in, or its time was over. */
public enum AttemptStatus {
    OPEN,
    SUBMITTED,
    LAPSED
}
