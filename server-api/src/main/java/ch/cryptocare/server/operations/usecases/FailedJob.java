package ch.cryptocare.server.operations.usecases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Work in the background that fails. What it is about is not read.
 *
 * @param known whether this server does work of this name
 * @param kind a word of ours for what it failed of
 */
public record FailedJob(
        UUID id,
        String name,
        boolean known,
        boolean running,
        Instant since,
        int tries,
        Instant nextTryAt,
        Optional<String> kind) {}
