package ch.cryptocare.server.legal.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody's own data, packed for them. */
public record DataExport(UUID id, AccountId account, Language language, Instant askedAt, Optional<Packed> packed) {
    /** Long enough to be fetched after a holiday's mail pile, short enough not to be another place where data lie. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** @param bytes the length of the file */
    public record Packed(int bytes, Instant endsAt) {}

    public enum Status {
        PREPARING,
        READY,
        ENDED
    }

    public Status at(Instant now) {
        return packed.map(file -> now.isBefore(file.endsAt()) ? Status.READY : Status.ENDED)
                .orElse(Status.PREPARING);
    }
}
