package ch.cryptocare.server.scheduling.usecases;

/** A keyed hash of the key that a caller repeats a request under, and of who it is. */
public record IdempotencyKey(String text) {}
