package ch.cryptocare.server.scheduling.domain;

import java.time.LocalDate;
import java.util.List;

/** Replaces what the weekly rules and public holidays say about one date; without windows, the date is closed. */
public record AvailabilityException(LocalDate date, List<DayWindow> windows) {
    public AvailabilityException {
        windows = List.copyOf(windows);
    }

    public static AvailabilityException closed(LocalDate date) {
        return new AvailabilityException(date, List.of());
    }

    public static AvailabilityException open(LocalDate date, DayWindow... windows) {
        return new AvailabilityException(date, List.of(windows));
    }
}
