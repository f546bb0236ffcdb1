package ch.cryptocare.common.contract.authoring;

/** Which state of a draft somebody means: what was saved after it was not seen by them. */
public record RevisionRequest(long revision) {}
