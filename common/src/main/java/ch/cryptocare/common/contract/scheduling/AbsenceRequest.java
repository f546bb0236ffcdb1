package ch.cryptocare.common.contract.scheduling;

import java.time.Instant;

/** From when until when a practitioner is away. */
public record AbsenceRequest(Instant start, Instant end) {}
