package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a practitioner offers: how long it takes, how far apart its possible starts are, how much time stays free around
 * it, what it costs and where it happens. Times are whole minutes, at most twelve hours.
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
        @Nullable RoomId room) {
    private static final Duration LONGEST = Duration.ofHours(12);

    public ServiceType {
        names = Map.copyOf(names);
        if (!names.keySet().containsAll(EnumSet.allOf(Language.class)))
            throw Refusal.invalid("service.names", "language-missing");
        requireMinutes("service.length", length, 1);
        requireMinutes("service.step", step, 1);
        requireMinutes("service.bufferBefore", bufferBefore, 0);
        requireMinutes("service.bufferAfter", bufferAfter, 0);
    }

    private static void requireMinutes(String field, Duration time, int least) {
        if (time.compareTo(Duration.ofMinutes(least)) < 0) throw Refusal.invalid(field, "too-short");
        if (time.compareTo(LONGEST) > 0) throw Refusal.invalid(field, "too-long");
        if (!time.equals(Duration.ofMinutes(time.toMinutes()))) throw Refusal.invalid(field, "not-whole-minutes");
    }
}
