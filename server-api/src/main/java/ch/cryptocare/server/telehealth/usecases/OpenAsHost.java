package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.scheduling.Scheduling;
import ch.cryptocare.server.telehealth.domain.Meeting;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets the practitioner of an appointment into its meeting as the host. The link is fetched each time and kept nowhere. */
public final class OpenAsHost {
    private final Scheduling scheduling;
    private final Meetings meetings;
    private final MeetingProvider provider;

    public OpenAsHost(Scheduling scheduling, Meetings meetings, MeetingProvider provider) {
        this.scheduling = scheduling;
        this.meetings = meetings;
        this.provider = provider;
    }

    /** Refused as NOT_FOUND unless it is this practitioner's, MEETING_NOT_READY without a room, MEETING_UNAVAILABLE. */
    public String link(AccountId practitioner, AppointmentId id) {
        var appointment =
                scheduling.appointmentOf(practitioner, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var room = meetings.of(id).flatMap(Meeting::room).orElseThrow(OpenAsHost::notReady);
        return asked(() -> provider.hostLink(room, FollowAppointment.wish(appointment)))
                .orElseThrow(OpenAsHost::notReady);
    }

    private static Optional<String> asked(Supplier<Optional<String>> question) {
        try {
            return question.get();
        } catch (MeetingProvider.ProviderUnavailable e) {
            throw new Refusal(ProblemType.MEETING_UNAVAILABLE);
        }
    }

    private static Refusal notReady() {
        return new Refusal(ProblemType.MEETING_NOT_READY);
    }
}
