package ch.cryptocare.common.contract.authoring;

/** A draft is dropped. {@code courseGone} says whether its course went with it. */
public record DiscardedDraft(boolean courseGone) {}
