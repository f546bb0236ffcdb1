package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.telehealth.domain.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The meetings of all appointments. */
public interface Meetings {
    /** Notes that an appointment needs a meeting, and when; changes nothing once it has one. */
    void request(AppointmentId appointment, Slot time);

    Optional<Meeting> of(AppointmentId appointment);

    Optional<AppointmentId> inRoom(String roomId);

    /** Takes the next turn, for so long; empty while somebody else has one. */
    Optional<Meeting> take(AppointmentId appointment, Duration lease);

    /** Whether the turn is still the taker's; if so, it lasts so long again. */
    boolean extend(Meeting taken, Duration lease);

    /** Saves what became of the meeting, unless another has taken a turn since. */
    boolean save(Meeting taken);

    void release(Meeting taken);

    /** The provider saw it begin or end; whether that was news. */
    boolean reported(AppointmentId appointment, boolean started, Instant at);

    /** Those that begin in a stretch of time and have no room yet. */
    List<AppointmentId> missing(Slot starting);

    /** Whether this is the first alert about it. */
    boolean alert(AppointmentId appointment);
}
