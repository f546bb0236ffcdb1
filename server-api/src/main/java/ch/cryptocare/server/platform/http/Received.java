package ch.cryptocare.server.platform.http;

/**
 * How much of a file has arrived.
 *
 * @param complete whether that is all
 */
public record Received(long bytes, boolean complete) {}
