package ch.cryptocare.common.contract.authoring;

/** A draft as it is written now. {@code revision} is the one that was read or saved last; 0 when there was none. */
public record DraftRequest(long revision, CourseDraft draft) {}
