package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaHoliday;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.DeskContact;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.scheduling.domain.CancellationTerms.Outcome;
import ch.cryptocare.server.scheduling.domain.Holiday;
import ch.cryptocare.server.scheduling.domain.Party;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.Held;
import ch.cryptocare.server.scheduling.usecases.ReadAgenda.Agenda;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Calendars and appointments as the practice sees them. */
public final class AgendaJson {
    private final Payments payments;
    private final AppointmentJson patients;
    private final InstantSource clock;

    public AgendaJson(Payments payments, AppointmentJson patients, InstantSource clock) {
        this.payments = payments;
        this.patients = patients;
        this.clock = clock;
    }

    AgendaResponse of(Agenda agenda) {
        var schedule = agenda.offer().schedule();
        return new AgendaResponse(
                agenda.offer().practitioner(),
                schedule.zone().getId(),
                agenda.appointments().stream().map(AgendaJson::entry).toList(),
                agenda.opening(),
                agenda.absences(),
                agenda.holidays().entrySet().stream()
                        .map(day -> new AgendaHoliday(
                                day.getKey(),
                                names(day.getValue()),
                                schedule.worksOn().contains(day.getValue())))
                        .toList());
    }

    AgendaAppointmentResponse of(Booking booking) {
        return of(
                booking,
                payments.invoiceOf(new PurchaseId(booking.appointment().id().value())));
    }

    AgendaAppointmentResponse of(Held held) {
        return of(held.booking(), Optional.of(held.invoice()));
    }

    private AgendaAppointmentResponse of(Booking booking, Optional<InvoiceSummary> invoice) {
        var appointment = booking.appointment();
        var agreement = appointment.agreement();
        var contact = booking.contact();
        var now = clock.instant();
        return new AgendaAppointmentResponse(
                entry(booking),
                appointment.practitioner(),
                booking.practitionerName(),
                booking.zone().getId(),
                new DeskContact(contact.name(), contact.email(), contact.phone(), Optional.of(contact.language())),
                agreement.price().amount(),
                agreement.terms().freeUntil(appointment.slot().start()),
                appointment.outcomeIfCancelled(Party.PRACTITIONER, now) == Outcome.REFUND,
                AgendaActions.of(appointment, now),
                invoice.flatMap(AppointmentJson::invoice),
                invoice.flatMap(AppointmentJson::refund),
                patients.meeting(appointment, now));
    }

    private static AgendaEntry entry(Booking booking) {
        var appointment = booking.appointment();
        boolean held = appointment.status() == ch.cryptocare.server.scheduling.domain.AppointmentStatus.PENDING;
        return new AgendaEntry(
                appointment.id(),
                AppointmentStatus.valueOf(appointment.status().name()),
                booking.revision(),
                appointment.slot().start(),
                appointment.slot().end(),
                appointment.agreement().service(),
                NamesJson.byTag(booking.serviceNames()),
                appointment.agreement().mode(),
                booking.contact().name(),
                held ? Optional.of(appointment.holdUntil()) : Optional.empty());
    }

    private static Map<String, String> names(Holiday holiday) {
        var names = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> names.put(language, holiday.nameIn(language)));
        return NamesJson.byTag(names);
    }
}
