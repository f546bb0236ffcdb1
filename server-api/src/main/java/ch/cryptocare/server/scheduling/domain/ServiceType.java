package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a practitioner offers: how long it takes, how far apart its possible starts are, how much time stays free around
 * it, what it costs and where it happens. Times are whole minutes, at most twelve hours. One that was withdrawn cannot be
 * booked any more; what was booked of it stays.
 */
public record ServiceType(
        ServiceTypeId id,
        Map<Language, String> names,
        Duration length,
        Duration step,
        Duration bufferBefore,
        Duration bufferAfter,
        Sats price,
        ConsultationMode mode,
        @Nullable RoomId room,
        @Nullable Instant withdrawnAt) {
    private static final Duration LONGEST = Duration.ofHours(12);

    /** On offer. */
    public ServiceType(
            ServiceTypeId id,
            Map<Language, String> names,
            Duration length,
            Duration step,
            Duration bufferBefore,
            Duration bufferAfter,
            Sats price,
            ConsultationMode mode,
            @Nullable RoomId room) {
        this(id, names, length, step, bufferBefore, bufferAfter, price, mode, room, null);
    }

    public ServiceType {
        names = Map.copyOf(names);
        if (!names.keySet().containsAll(EnumSet.allOf(Language.class)))
            throw Refusal.invalid("service.names", "language-missing");
        requireMinutes("service.length", length, 1);
        requireMinutes("service.step", step, 1);
        requireMinutes("service.bufferBefore", bufferBefore, 0);
        requireMinutes("service.bufferAfter", bufferAfter, 0);
    }

    public ServiceType withdrawn(@Nullable Instant at) {
        return new ServiceType(id, names, length, step, bufferBefore, bufferAfter, price, mode, room, at);
    }

    private static void requireMinutes(String field, Duration time, int least) {
        if (time.compareTo(Duration.ofMinutes(least)) < 0) throw Refusal.invalid(field, "too-short");
        if (time.compareTo(LONGEST) > 0) throw Refusal.invalid(field, "too-long");
        if (!time.equals(Duration.ofMinutes(time.toMinutes()))) throw Refusal.invalid(field, "not-whole-minutes");
    }
}
