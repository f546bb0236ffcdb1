package ch.cryptocare.journeys.clients;

import java.time.Duration;
import java.util.UUID;

/** A service of a practitioner. */
public record Offer(UUID practitioner, UUID service, Duration length, String mode) {}
