package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;

/** A held slot was paid for. */
public record AppointmentBooked(AppointmentId appointmentId, int revision) {}
