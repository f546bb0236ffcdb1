package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BusyInterval;
import ch.cryptocare.server.scheduling.domain.RoomId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time that is taken: by appointments, held or booked, by absences, and in a room by whoever uses it. */
public interface BusyTimes {
    /** @param except an appointment that does not stand in its own way when it is moved */
    Busy of(
            PractitionerId practitioner,
            @Nullable RoomId room,
            Slot range,
            Instant now,
            @Nullable AppointmentId except);

    /** Of many practitioners and of all rooms of their services, read at once. */
    Calendars ofAll(Collection<Offer> offers, Slot range, Instant now);

    /** @param until the first moment at which a hold among them lapses */
    record Busy(List<BusyInterval> intervals, Instant until) {}

    /** What was read for many. */
    interface Calendars {
        Busy of(PractitionerId practitioner, @Nullable RoomId room);
    }
}
