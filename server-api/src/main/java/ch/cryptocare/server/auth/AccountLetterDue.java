package ch.cryptocare.server.auth;

import java.util.UUID;

/** There is something to tell the owner of an address by mail. */
public record AccountLetterDue(UUID letterId) {}
