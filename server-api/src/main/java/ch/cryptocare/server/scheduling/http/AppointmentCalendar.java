package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.server.platform.calendar.AppointmentLink;
import ch.cryptocare.server.platform.calendar.CalendarInvitation;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.usecases.Booking;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** An appointment as a calendar takes it in. */
public final class AppointmentCalendar {
    private final URI publicUrl;
    private final InstantSource clock;

    public AppointmentCalendar(URI publicUrl, InstantSource clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    byte[] of(Booking booking) {
        var appointment = booking.appointment();
        var invitation = new CalendarInvitation(
                new AppointmentLink(publicUrl, appointment.id(), booking.token().text()),
                appointment.sequence(),
                appointment.slot(),
                booking.practitionerName(),
                booking.address(),
                booking.contact().language(),
                appointment.status() == AppointmentStatus.CANCELLED);
        return invitation.published(clock.instant()).getBytes(StandardCharsets.UTF_8);
    }
}
