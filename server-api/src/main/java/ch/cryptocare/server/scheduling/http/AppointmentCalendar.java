package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.server.scheduling.usecases.Booking;

/** Writes an appointment as iCalendar. */
public interface AppointmentCalendar {
    byte[] of(Booking booking);
}
