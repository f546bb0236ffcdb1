package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.common.value.AppointmentId;

/** Somebody else is at it, or was until a crash: to be tried again in a moment. */
public final class MeetingBusy extends RuntimeException {
    MeetingBusy(AppointmentId appointment) {
        super("the meeting of " + appointment + " is being worked on", null, false, false);
    }
}
