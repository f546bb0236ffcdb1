package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Raises an alert for every consultation that starts soon without a room, and tries once more to get it one. */
public final class CheckMeetings {
    private static final Duration SOON = Duration.ofMinutes(30);

    private final Meetings meetings;
    private final FollowAppointment followAppointment;
    private final Consumer<AppointmentId> alert;
    private final InstantSource clock;

    public CheckMeetings(
            Meetings meetings,
            FollowAppointment followAppointment,
            Consumer<AppointmentId> alert,
            InstantSource clock) {
        this.meetings = meetings;
        this.followAppointment = followAppointment;
        this.alert = alert;
        this.clock = clock;
    }

    public void check() {
        for (var id : meetings.missing(soon())) {
            if (meetings.alert(id)) alert.accept(id);
            tryAgain(id);
        }
    }

    public int missing() {
        return meetings.missing(soon()).size();
    }

    /** One that fails must not keep the others from their turn; its delivery goes on trying as well. */
    private void tryAgain(AppointmentId id) {
        try {
            followAppointment.follow(id);
        } catch (MeetingProvider.ProviderUnavailable | MeetingBusy e) {
            // The alert stands.
        }
    }

    /** Those that have just begun count too. */
    private Slot soon() {
        return new Slot(clock.instant().minus(SOON), clock.instant().plus(SOON));
    }
}
