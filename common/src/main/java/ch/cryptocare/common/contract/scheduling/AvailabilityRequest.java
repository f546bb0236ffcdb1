package ch.cryptocare.common.contract.scheduling;

/** @param revision the one that was changed */
public record AvailabilityRequest(long revision, AvailabilityPlan availability) {}
