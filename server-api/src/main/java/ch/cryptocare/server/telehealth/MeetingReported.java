package ch.cryptocare.server.telehealth;

import java.time.Instant;

/** The provider saw a meeting begin or end. */
public record MeetingReported(String roomId, boolean started, Instant at) {}
