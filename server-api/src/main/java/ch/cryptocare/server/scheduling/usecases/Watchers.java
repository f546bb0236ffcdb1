package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.scheduling.domain.Appointment;

/** Tells whoever looks at an appointment, or at its practitioner's calendar, that it changed. */
final class Watchers {
    private final Live live;

    Watchers(Live live) {
        this.live = live;
    }

    void changed(Appointment appointment) {
        changed(appointment.id(), appointment.practitioner());
    }

    void changed(Appointments.Change change) {
        changed(change.appointment(), change.practitioner());
    }

    private void changed(AppointmentId appointment, PractitionerId practitioner) {
        live.changed(appointment.value());
        live.changed(practitioner.value());
    }
}
