package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.Optional;

/** How well a time suits, as far as the calendar that is shown can tell. The server has the last word. */
public enum Fit {
    FREE,
    /** Possible for the practice, though patients are not offered it. */
    OUTSIDE_HOURS,
    TAKEN,
    AWAY,
    OVER;

    /** @param moved what does not stand in its own way */
    public static Fit of(AgendaResponse agenda, Slot wanted, Optional<AppointmentId> moved, Instant now) {
        if (!now.isBefore(wanted.end())) return OVER;
        boolean taken = agenda.appointments().stream()
                .filter(Fit::takesTime)
                .filter(entry -> !moved.equals(Optional.of(entry.id())))
                .anyMatch(entry -> slot(entry).overlaps(wanted));
        if (taken) return TAKEN;
        if (agenda.absences().stream().anyMatch(wanted::overlaps)) return AWAY;
        return agenda.opening().stream().anyMatch(open -> open.contains(wanted)) ? FREE : OUTSIDE_HOURS;
    }

    /** Whether the practice can have it. */
    public boolean isPossible() {
        return this == FREE || this == OUTSIDE_HOURS;
    }

    static boolean takesTime(AgendaEntry entry) {
        return switch (entry.status()) {
            case PENDING, BOOKED, ARRIVED, FULFILLED -> true;
            case NOSHOW, CANCELLED, EXPIRED -> false;
        };
    }

    static Slot slot(AgendaEntry entry) {
        return new Slot(entry.start(), entry.end());
    }
}
