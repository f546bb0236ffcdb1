package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.InvoiceResponse;
import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.payments.RefundResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.telehealth.MeetingResponse;
import ch.cryptocare.common.contract.telehealth.MeetingStatus;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.scheduling.MeetingLinks;
import ch.cryptocare.server.scheduling.MeetingLinks.MeetingLink;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.Party;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** An appointment, its invoice and its meeting as their patient sees them. */
public final class AppointmentJson {
    /** How long before the start the meeting can be joined. */
    static final Duration OPENS_BEFORE = Duration.ofMinutes(15);

    private final Payments payments;
    private final Supplier<MeetingLinks> meetings;
    private final InstantSource clock;

    public AppointmentJson(Payments payments, Supplier<MeetingLinks> meetings, InstantSource clock) {
        this.payments = payments;
        this.meetings = meetings;
        this.clock = clock;
    }

    AppointmentResponse of(Booking booking) {
        var purchase = new PurchaseId(booking.appointment().id().value());
        return of(booking, payments.invoiceOf(purchase), Optional.empty());
    }

    /** With the token, for whoever made the hold: there is no other way to learn it. */
    AppointmentResponse of(Held held) {
        var token = held.booking().token().text();
        return of(held.booking(), Optional.of(held.invoice()), Optional.of(token));
    }

    private AppointmentResponse of(Booking booking, Optional<InvoiceSummary> invoice, Optional<String> token) {
        var appointment = booking.appointment();
        var agreement = appointment.agreement();
        var now = clock.instant();
        return new AppointmentResponse(
                appointment.id(),
                token,
                AppointmentStatus.valueOf(appointment.status().name()),
                booking.revision(),
                appointment.practitioner(),
                booking.practitionerName(),
                agreement.service(),
                NamesJson.byTag(booking.serviceNames()),
                agreement.mode(),
                appointment.slot().start(),
                appointment.slot().end(),
                booking.zone().getId(),
                agreement.mode() == ConsultationMode.IN_PERSON ? booking.address() : Optional.empty(),
                isHeld(appointment) ? Optional.of(appointment.holdUntil()) : Optional.empty(),
                agreement.terms().freeUntil(appointment.slot().start()),
                appointment.canBeMoved(Party.PATIENT, now),
                appointment.canBeCancelled(Party.PATIENT, now),
                invoice.flatMap(AppointmentJson::invoice),
                invoice.flatMap(AppointmentJson::refund),
                meeting(appointment, now));
    }

    private static boolean isHeld(Appointment appointment) {
        return appointment.status() == ch.cryptocare.server.scheduling.domain.AppointmentStatus.PENDING;
    }

    static Optional<RefundResponse> refund(InvoiceSummary invoice) {
        return invoice.refund().map(RefundJson::of);
    }

    static Optional<InvoiceResponse> invoice(InvoiceSummary invoice) {
        var status = status(invoice.status());
        return invoice.bolt11()
                .flatMap(bolt11 -> invoice.paymentHash()
                        .map(hash -> new InvoiceResponse(
                                bolt11,
                                invoice.amount().amount(),
                                hash,
                                invoice.expiresAt(),
                                status,
                                invoice.approxChfCents())));
    }

    private static InvoiceStatus status(InvoiceSummary.Status status) {
        return switch (status) {
            case REQUESTED, OPEN -> InvoiceStatus.OPEN;
            case SETTLED -> InvoiceStatus.SETTLED;
            case EXPIRED -> InvoiceStatus.EXPIRED;
            case PAID_LATE -> InvoiceStatus.PAID_LATE;
            case CANCELLED -> InvoiceStatus.CANCELLED;
        };
    }

    Optional<MeetingResponse> meeting(Appointment appointment, Instant now) {
        if (appointment.agreement().mode() != ConsultationMode.VIDEO) return Optional.empty();
        return switch (appointment.status()) {
            case BOOKED, ARRIVED, FULFILLED ->
                Optional.of(meeting(appointment.id(), appointment.slot().start().minus(OPENS_BEFORE), now));
            case PENDING, CANCELLED, NOSHOW, EXPIRED -> Optional.empty();
        };
    }

    private MeetingResponse meeting(AppointmentId id, Instant opensAt, Instant now) {
        var link = meetings.get().of(id).orElse(new MeetingLink(MeetingLinks.Status.PREPARING, Optional.empty()));
        return new MeetingResponse(
                MeetingStatus.valueOf(link.status().name()),
                opensAt,
                now.isBefore(opensAt) ? Optional.empty() : link.joinUrl());
    }
}
