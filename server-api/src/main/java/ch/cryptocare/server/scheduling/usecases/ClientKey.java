package ch.cryptocare.server.scheduling.usecases;

/** A keyed hash of the network that a request came from. */
public record ClientKey(String text) {}
