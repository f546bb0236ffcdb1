package ch.cryptocare.common.value;

/** When a learner sees something of an attempt that is over. */
public enum ReviewTime {
    AFTER_EACH,
    /** When no further attempt can change anything. */
    WHEN_DONE,
    NEVER
}
