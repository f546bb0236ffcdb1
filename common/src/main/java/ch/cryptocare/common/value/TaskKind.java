package ch.cryptocare.common.value;

/** What a question asks to do. */
public enum TaskKind {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE,
    ORDERING,
    MATCHING,
    NUMERIC
}
