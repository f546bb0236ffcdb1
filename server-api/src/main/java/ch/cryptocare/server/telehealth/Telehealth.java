package ch.cryptocare.server.telehealth;

import ch.cryptocare.common.value.AppointmentId;
import java.util.Optional;

/** What other modules may ask of video meetings. */
public interface Telehealth {
    /** Empty when the appointment has no video meeting. */
    Optional<MeetingView> meetingOf(AppointmentId appointment);

    /** How many consultations start soon and still have no room to meet in: should be none. */
    int missingMeetings();
}
