package ch.cryptocare.server.scheduling;

import ch.cryptocare.server.scheduling.usecases.Booking;
import java.util.TreeMap;

/** Makes what other modules see of an appointment. */
final class Views {
    private Views() {}

    static AppointmentView of(Booking booking) {
        var appointment = booking.appointment();
        var agreement = appointment.agreement();
        var names = new TreeMap<String, String>();
        booking.serviceNames().forEach((language, name) -> names.put(language.tag(), name));
        return new AppointmentView(
                appointment.id(),
                appointment.status().name(),
                appointment.practitioner(),
                booking.practitionerName(),
                names,
                agreement.mode(),
                booking.address(),
                appointment.slot().start(),
                appointment.slot().end(),
                booking.zone(),
                appointment.sequence(),
                booking.revision(),
                agreement.price().amount(),
                agreement.terms().freeUntil(appointment.slot().start()),
                booking.contact().name(),
                booking.contact().email(),
                booking.contact().language(),
                booking.token().text());
    }
}
