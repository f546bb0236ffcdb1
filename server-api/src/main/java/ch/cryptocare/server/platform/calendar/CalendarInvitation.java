package ch.cryptocare.server.platform.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * An appointment as iCalendar (RFC 5545). One UID for life and a growing sequence, so that a change never becomes a
 * second entry; times in UTC, which every calendar shows in its own zone.
 *
 * @param address where to go; by video it is the link
 */
public record CalendarInvitation(
        AppointmentLink link,
        int sequence,
        Slot time,
        String practitionerName,
        Optional<String> address,
        Language language,
        boolean cancelled) {
    private static final String PRODUCT = "-//CryptoCare//Appointments//EN";

    /** To be opened or imported by hand. */
    public String published(Instant written) {
        return write(Method.publish(), event(written));
    }

    /** To be sent by mail: calendars take it in, move it or cancel it by themselves. */
    public String sent(Instant written, EmailAddress organizer, EmailAddress attendee) {
        var event = event(written);
        event.setOrganizer(new Organizer(null, organizer.text()));
        var patient = new Attendee(null, attendee.text());
        patient.setParticipationStatus(ParticipationStatus.ACCEPTED);
        patient.setRsvp(false);
        event.addAttendee(patient);
        return write(cancelled ? Method.cancel() : Method.request(), event);
    }

    /** The iTIP method of {@link #sent}, which the mail's part must name too. */
    public String method() {
        return cancelled ? Method.CANCEL : Method.REQUEST;
    }

    public String uid() {
        return link.appointment() + "@" + link.publicUrl().getHost();
    }

    private VEvent event(Instant written) {
        var event = new VEvent();
        event.setUid(uid());
        event.setDateTimeStamp(Date.from(written));
        event.setSequence(sequence);
        event.setDateStart(Date.from(time.start()), true);
        event.setDateEnd(Date.from(time.end()), true);
        event.setSummary(summary());
        event.setLocation(address.orElse(link.uri().toString()));
        event.setDescription(link.uri().toString());
        event.setUrl(link.uri().toString());
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setTransparency(cancelled ? Transparency.transparent() : Transparency.opaque());
        return event;
    }

    private String summary() {
        return switch (language) {
            case FR -> "Rendez-vous avec " + practitionerName;
            case EN -> "Appointment with " + practitionerName;
        };
    }

    private static String write(Method method, VEvent event) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
