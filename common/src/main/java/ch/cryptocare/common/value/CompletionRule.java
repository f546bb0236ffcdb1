package ch.cryptocare.common.value;

/** When a chapter counts as done: opened, played up to a percentage, played to its end, or confirmed by a trainer. */
public enum CompletionRule {
    LAUNCH,
    THRESHOLD,
    END,
    MANUAL
}
