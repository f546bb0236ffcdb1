package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;

/** It is time to remind a patient; {@code kind} is how long before: 7D, 1D or 2H. */
public record ReminderDue(AppointmentId appointmentId, String kind) {}
