package ch.cryptocare.server.scheduling.usecases;

/** Tells whether two requests under one idempotency key ask for the same. */
public record RequestHash(String text) {}
