package ch.cryptocare.server.scheduling.domain;

import java.util.UUID;

/** Names one room, which holds one consultation at a time. */
public record RoomId(UUID value) {}
