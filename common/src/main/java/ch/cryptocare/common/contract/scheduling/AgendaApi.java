package ch.cryptocare.common.contract.scheduling;

import static ch.cryptocare.common.contract.Access.PRACTICE;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.APPOINTMENT_NOT_OPEN;
import static ch.cryptocare.common.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.NOT_PAID;
import static ch.cryptocare.common.problem.ProblemType.PATIENT_BUSY;
import static ch.cryptocare.common.problem.ProblemType.PATIENT_HAS_EMAIL;
import static ch.cryptocare.common.problem.ProblemType.PAYMENT_UNAVAILABLE;
import static ch.cryptocare.common.problem.ProblemType.REQUEST_IN_PROGRESS;
import static ch.cryptocare.common.problem.ProblemType.SLOT_NOT_OFFERED;
import static ch.cryptocare.common.problem.ProblemType.SLOT_TAKEN;
import static ch.cryptocare.common.problem.ProblemType.TOO_LATE_TO_CHANGE;
import static ch.cryptocare.common.problem.ProblemType.UNPAID_HOLD_EXISTS;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** What a practice does with the calendars that it keeps: a practitioner's own, and those of the practice's practitioners. */
public interface AgendaApi {
    Endpoint<Void, AgendaPractitionerPage> PRACTITIONERS = get(
                    "/api/agenda/practitioners",
                    AgendaPractitionerPage.class,
                    "The practitioners whose calendars the caller keeps, with their services")
            .by(PRACTICE);

    Endpoint<AgendaQuery, AgendaResponse> AGENDA = get(
                    "/api/practitioners/{id}/agenda",
                    AgendaQuery.class,
                    AgendaResponse.class,
                    "A practitioner's calendar; at most 62 days, without holds that lapsed")
            .by(PRACTICE)
            .or(NOT_FOUND);

    Endpoint<Void, Void> CHANGES = get(
                    "/api/agenda/events",
                    Void.class,
                    "Which of the caller's calendars changed, as server-sent events named agenda")
            .by(PRACTICE);

    Endpoint<Void, AgendaAppointmentResponse> APPOINTMENT = get(
                    "/api/agenda/appointments/{id}",
                    AgendaAppointmentResponse.class,
                    "An appointment as the practice sees it; that it was read is noted")
            .by(PRACTICE)
            .or(NOT_FOUND);

    Endpoint<DeskAppointmentRequest, AgendaAppointmentResponse> HOLD = create(
                    "/api/agenda/appointments",
                    DeskAppointmentRequest.class,
                    AgendaAppointmentResponse.class,
                    "Hold any time that nothing else takes for a patient, and ask for its invoice; repeatable with"
                            + " the same Idempotency-Key header")
            .by(PRACTICE)
            .or(
                    NOT_FOUND,
                    SLOT_TAKEN,
                    SLOT_NOT_OFFERED,
                    UNPAID_HOLD_EXISTS,
                    PATIENT_BUSY,
                    PAYMENT_UNAVAILABLE,
                    REQUEST_IN_PROGRESS,
                    IDEMPOTENCY_KEY_REUSED);

    Endpoint<ReschedulingRequest, AgendaAppointmentResponse> RESCHEDULE = post(
                    "/api/agenda/appointments/{id}/rescheduling",
                    ReschedulingRequest.class,
                    AgendaAppointmentResponse.class,
                    "Move an appointment, until its end, to any time that nothing else takes")
            .by(PRACTICE)
            .or(NOT_FOUND, SLOT_TAKEN, SLOT_NOT_OFFERED, PATIENT_BUSY, APPOINTMENT_NOT_OPEN, TOO_LATE_TO_CHANGE);

    Endpoint<CancellationRequest, AgendaAppointmentResponse> CANCEL = post(
                    "/api/agenda/appointments/{id}/cancellation",
                    CancellationRequest.class,
                    AgendaAppointmentResponse.class,
                    "Cancel an appointment; whoever paid is paid back")
            .by(PRACTICE)
            .or(NOT_FOUND, APPOINTMENT_NOT_OPEN);

    Endpoint<Void, AgendaAppointmentResponse> RECORD_ARRIVAL = post(
                    "/api/agenda/appointments/{id}/arrival",
                    Void.class,
                    AgendaAppointmentResponse.class,
                    "The patient is there")
            .by(PRACTICE)
            .or(NOT_FOUND, APPOINTMENT_NOT_OPEN);

    Endpoint<Void, AgendaAppointmentResponse> FULFIL = post(
                    "/api/agenda/appointments/{id}/fulfilment",
                    Void.class,
                    AgendaAppointmentResponse.class,
                    "The appointment took place")
            .by(PRACTICE)
            .or(NOT_FOUND, APPOINTMENT_NOT_OPEN);

    Endpoint<Void, AgendaAppointmentResponse> RECORD_NO_SHOW = post(
                    "/api/agenda/appointments/{id}/no-show",
                    Void.class,
                    AgendaAppointmentResponse.class,
                    "The patient did not come")
            .by(PRACTICE)
            .or(NOT_FOUND, APPOINTMENT_NOT_OPEN);

    Endpoint<Void, AgendaAppointmentResponse> REOPEN = post(
                    "/api/agenda/appointments/{id}/reopening",
                    Void.class,
                    AgendaAppointmentResponse.class,
                    "Take back that the patient came, was seen or did not come")
            .by(PRACTICE)
            .or(NOT_FOUND, SLOT_TAKEN, PATIENT_BUSY, APPOINTMENT_NOT_OPEN);

    Endpoint<Void, Void> RECEIPT = get(
                    "/api/agenda/appointments/{id}/receipt.pdf",
                    Void.class,
                    "The receipt of what was paid, as PDF in the patient's language; that it was read is noted")
            .by(PRACTICE)
            .or(NOT_FOUND, NOT_PAID);

    Endpoint<Void, PatientLinkResponse> PATIENT_LINK = post(
                    "/api/agenda/appointments/{id}/patient-link",
                    Void.class,
                    PatientLinkResponse.class,
                    "The secret link of a patient who has no e-mail, to be shown at the desk; that it was given is noted")
            .by(PRACTICE)
            .or(NOT_FOUND, PATIENT_HAS_EMAIL);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            PRACTITIONERS,
            AGENDA,
            CHANGES,
            APPOINTMENT,
            HOLD,
            RESCHEDULE,
            CANCEL,
            RECORD_ARRIVAL,
            FULFIL,
            RECORD_NO_SHOW,
            REOPEN,
            RECEIPT,
            PATIENT_LINK);
}
