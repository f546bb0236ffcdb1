package ch.cryptocare.common.contract.scheduling;

import java.time.Instant;
import java.util.UUID;

/** A stretch in which a practitioner is away. */
public record AbsenceResponse(UUID id, Instant start, Instant end) {}
