package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;

/** A booked appointment was moved. */
public record AppointmentRescheduled(AppointmentId appointmentId, int revision) {}
