package ch.cryptocare.common.contract.scheduling;

import java.time.Instant;

/** Where an appointment is to be moved: the start of a free slot of the same service. */
public record ReschedulingRequest(Instant start) {}
