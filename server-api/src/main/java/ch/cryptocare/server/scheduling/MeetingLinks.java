package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import java.util.Optional;

/** Where an appointment's video meeting is; offered to us by whoever makes the meetings. */
public interface MeetingLinks {
    Optional<MeetingLink> of(AppointmentId id);

    enum Status {
        PREPARING,
        READY,
        ENDED
    }

    /** A meeting; its link may not be made yet. */
    record MeetingLink(Status status, Optional<String> joinUrl) {}
}
