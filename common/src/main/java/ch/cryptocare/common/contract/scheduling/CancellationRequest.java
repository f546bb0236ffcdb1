package ch.cryptocare.common.contract.scheduling;

/** A cancellation by the patient. Empty on purpose: no reason is asked for. */
public record CancellationRequest() {}
