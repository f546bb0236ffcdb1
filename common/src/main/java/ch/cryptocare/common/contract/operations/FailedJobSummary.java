package ch.cryptocare.common.contract.operations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Work in the background that fails. Nothing of what it is about is told: only what kind of work it is.
 *
 * @param name as in {@code AppointmentBooked -> messaging}: what happened, and who is to hear of it
 * @param since when it first failed, or should have been done
 * @param tries how often it has failed in a row
 * @param kind what it failed of when it was last tried; empty when that was before this was noted
 */
public record FailedJobSummary(
        UUID id,
        String name,
        FailedJobState state,
        Instant since,
        int tries,
        Instant nextTryAt,
        Optional<FailureKind> kind) {}
