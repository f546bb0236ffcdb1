package ch.cryptocare.common.value;

/**
 * When a chapter counts as done: opened, played up to a percentage, played to its end, confirmed by a trainer, or passed.
 */
public enum CompletionRule {
    LAUNCH,
    THRESHOLD,
    END,
    MANUAL,
    PASS
}
