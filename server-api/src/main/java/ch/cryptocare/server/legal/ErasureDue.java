package ch.cryptocare.server.legal;

import java.util.UUID;

/** Somebody is to be forgotten now. */
public record ErasureDue(UUID erasureId) {}
