package ch.cryptocare.common.contract.scheduling;

import static ch.cryptocare.common.contract.Access.APPOINTMENT_TOKEN;
import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.APPOINTMENT_NOT_OPEN;
import static ch.cryptocare.common.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.NOT_PAID;
import static ch.cryptocare.common.problem.ProblemType.PATIENT_BUSY;
import static ch.cryptocare.common.problem.ProblemType.PAYMENT_UNAVAILABLE;
import static ch.cryptocare.common.problem.ProblemType.REQUEST_IN_PROGRESS;
import static ch.cryptocare.common.problem.ProblemType.SLOT_NOT_OFFERED;
import static ch.cryptocare.common.problem.ProblemType.SLOT_TAKEN;
import static ch.cryptocare.common.problem.ProblemType.TOO_LATE_TO_CHANGE;
import static ch.cryptocare.common.problem.ProblemType.UNPAID_HOLD_EXISTS;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Finding a practitioner, taking a slot, and what a patient may do with an appointment. */
public interface SchedulingApi {
    Endpoint<PractitionerQuery, PractitionerPage> PRACTITIONERS = get(
            "/api/practitioners",
            PractitionerQuery.class,
            PractitionerPage.class,
            "Find practitioners, each with the next free slot");

    Endpoint<Void, PractitionerResponse> PRACTITIONER = get(
                    "/api/practitioners/{id}", PractitionerResponse.class, "A practitioner's profile and services")
            .or(NOT_FOUND);

    Endpoint<SlotQuery, SlotPage> SLOTS = get(
                    "/api/practitioners/{id}/slots",
                    SlotQuery.class,
                    SlotPage.class,
                    "Free slots of a service; at most 62 days; answers 304 to a known ETag")
            .or(NOT_FOUND);

    Endpoint<AppointmentRequest, AppointmentResponse> HOLD = create(
                    "/api/appointments",
                    AppointmentRequest.class,
                    AppointmentResponse.class,
                    "Hold a slot and ask for its invoice; repeatable with the same Idempotency-Key header")
            .or(
                    NOT_FOUND,
                    SLOT_TAKEN,
                    SLOT_NOT_OFFERED,
                    UNPAID_HOLD_EXISTS,
                    PATIENT_BUSY,
                    PAYMENT_UNAVAILABLE,
                    REQUEST_IN_PROGRESS,
                    IDEMPOTENCY_KEY_REUSED);

    Endpoint<Void, AppointmentResponse> APPOINTMENT = get(
                    "/api/appointments/{id}", AppointmentResponse.class, "An appointment as its patient sees it")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND);

    Endpoint<Void, Void> EVENTS = get(
                    "/api/appointments/{id}/events",
                    Void.class,
                    "The appointment's live status as server-sent events; resumes after Last-Event-ID")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND);

    Endpoint<ReschedulingRequest, AppointmentResponse> RESCHEDULE = post(
                    "/api/appointments/{id}/rescheduling",
                    ReschedulingRequest.class,
                    AppointmentResponse.class,
                    "Move an appointment; its payment moves with it")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND, SLOT_TAKEN, SLOT_NOT_OFFERED, PATIENT_BUSY, APPOINTMENT_NOT_OPEN, TOO_LATE_TO_CHANGE);

    Endpoint<CancellationRequest, AppointmentResponse> CANCEL = post(
                    "/api/appointments/{id}/cancellation",
                    CancellationRequest.class,
                    AppointmentResponse.class,
                    "Cancel an appointment, with a refund where its terms say so")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND, APPOINTMENT_NOT_OPEN);

    Endpoint<Void, Void> INVOICE_QR = get(
                    "/api/appointments/{id}/invoice.svg", Void.class, "The open invoice as a QR code (SVG, upper case)")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND);

    Endpoint<Void, Void> CALENDAR = get(
                    "/api/appointments/{id}/calendar.ics", Void.class, "The appointment as iCalendar (RFC 5545)")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND);

    Endpoint<Void, Void> RECEIPT = get(
                    "/api/appointments/{id}/receipt.pdf",
                    Void.class,
                    "The receipt of what was paid, as PDF in the language of the booking")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND, NOT_PAID);

    Endpoint<AppointmentListQuery, AppointmentPage> MINE = get(
                    "/api/account/appointments",
                    AppointmentListQuery.class,
                    AppointmentPage.class,
                    "One's own appointments, also those booked as a guest with the account's address")
            .by(SIGNED_IN);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            PRACTITIONERS,
            PRACTITIONER,
            SLOTS,
            HOLD,
            APPOINTMENT,
            EVENTS,
            RESCHEDULE,
            CANCEL,
            INVOICE_QR,
            CALENDAR,
            RECEIPT,
            MINE);
}
