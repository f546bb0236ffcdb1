package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;

/** A booked appointment will not take place. */
public record AppointmentCancelled(AppointmentId appointmentId, int revision, boolean refundOwed) {}
