package ch.cryptocare.common.contract.auth;

import java.time.Instant;
import java.util.UUID;

/** A device that is signed in, as in "Firefox on Linux". */
public record SessionSummary(UUID id, String device, Instant signedInAt, Instant lastSeenAt, boolean thisOne) {}
