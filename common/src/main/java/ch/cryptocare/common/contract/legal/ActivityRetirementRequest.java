package ch.cryptocare.common.contract.legal;

/** The activity is no longer carried out. {@code revision} is the one that was looked at. */
public record ActivityRetirementRequest(int revision) {}
