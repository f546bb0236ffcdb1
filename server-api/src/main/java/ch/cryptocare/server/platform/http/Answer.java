package ch.cryptocare.server.platform.http;

/** JSON that was written before, and the ETag that names it. */
public record Answer(byte[] json, String etag) {}
