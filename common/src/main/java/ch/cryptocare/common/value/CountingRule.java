package ch.cryptocare.common.value;

/** Which of several attempts at a quiz counts. */
public enum CountingRule {
    HIGHEST,
    LAST,
    FIRST,
    AVERAGE
}
