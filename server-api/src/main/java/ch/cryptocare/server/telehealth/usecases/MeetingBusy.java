package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Busy;

/** Somebody else is at it, or was until a crash: to be tried again in a moment. */
public final class MeetingBusy extends Busy {
    MeetingBusy(AppointmentId appointment) {
        super("the meeting of " + appointment + " is being worked on");
    }
}
