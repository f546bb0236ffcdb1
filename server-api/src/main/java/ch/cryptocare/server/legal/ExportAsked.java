package ch.cryptocare.server.legal;

import java.util.UUID;

/** Somebody wants to have their data. */
public record ExportAsked(UUID exportId) {}
