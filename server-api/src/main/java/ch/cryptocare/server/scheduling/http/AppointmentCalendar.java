package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.calendar.AppointmentLink;
import ch.cryptocare.server.platform.calendar.CalendarInvitation;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.usecases.Booking;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Set;

/** An appointment as a calendar takes it in. */
public final class AppointmentCalendar {
    /** What is not paid for is no appointment yet, and must not look like one. */
    private static final Set<AppointmentStatus> NOT_YET = Set.of(AppointmentStatus.PENDING, AppointmentStatus.EXPIRED);

    private final URI publicUrl;
    private final InstantSource clock;

    public AppointmentCalendar(URI publicUrl, InstantSource clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    byte[] of(Booking booking) {
        var appointment = booking.appointment();
        if (NOT_YET.contains(appointment.status())) throw new Refusal(ProblemType.APPOINTMENT_NOT_OPEN);
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
