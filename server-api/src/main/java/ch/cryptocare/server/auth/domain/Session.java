package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.AccountId;
import java.time.Instant;
import java.util.UUID;

/** A device that is signed in. */
public record Session(
        UUID id,
        AccountId account,
        String device,
        Instant createdAt,
        Instant lastSeenAt,
        Instant endsAt,
        Instant provenAt) {}
