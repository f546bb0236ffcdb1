package ch.cryptocare.common.contract.scheduling;

import static ch.cryptocare.common.contract.Access.PRACTICE;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.CHANGED_MEANWHILE;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** When a practitioner can be booked and for what, for whoever keeps the calendar. */
public interface AvailabilityApi {
    Endpoint<Void, AvailabilityResponse> AVAILABILITY = get(
                    "/api/practitioners/{id}/availability",
                    AvailabilityResponse.class,
                    "Opening times, absences, holidays, services and terms of a calendar that one keeps")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<AvailabilityRequest, AvailabilityChangeResponse> SET = post(
                    "/api/practitioners/{id}/availability",
                    AvailabilityRequest.class,
                    AvailabilityChangeResponse.class,
                    "Save opening times and terms as a whole; what is booked outside of them stays, and is told")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<AvailabilityPreviewRequest, SlotPage> PREVIEW = post(
                    "/api/practitioners/{id}/availability/preview",
                    AvailabilityPreviewRequest.class,
                    SlotPage.class,
                    "The slots that would be free if this were saved; nothing changes by it")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<SlotVerdictQuery, SlotVerdictPage> SLOT_VERDICTS = get(
                    "/api/practitioners/{id}/slot-verdicts",
                    SlotVerdictQuery.class,
                    SlotVerdictPage.class,
                    "Why a start is offered, or why not: each filter in order, with its verdict")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<AbsenceRequest, AvailabilityChangeResponse> ADD_ABSENCE = create(
                    "/api/practitioners/{id}/absences",
                    AbsenceRequest.class,
                    AvailabilityChangeResponse.class,
                    "Enter an absence; appointments within stay, and are told")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<Void, AvailabilityChangeResponse> REMOVE_ABSENCE = post(
                    "/api/absences/{id}/removal", Void.class, AvailabilityChangeResponse.class, "Take an absence back")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<ServiceRequest, AvailabilityChangeResponse> ADD_SERVICE = create(
                    "/api/practitioners/{id}/services",
                    ServiceRequest.class,
                    AvailabilityChangeResponse.class,
                    "Offer a service, after the others")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<ServiceOrderRequest, AvailabilityChangeResponse> ORDER_SERVICES = post(
                    "/api/practitioners/{id}/services/order",
                    ServiceOrderRequest.class,
                    AvailabilityChangeResponse.class,
                    "Put the services in another order")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<ServiceChangeRequest, AvailabilityChangeResponse> CHANGE_SERVICE = post(
                    "/api/services/{id}",
                    ServiceChangeRequest.class,
                    AvailabilityChangeResponse.class,
                    "Change a service; length, price and terms of what is booked stay as agreed")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<ServiceWithdrawalRequest, AvailabilityChangeResponse> WITHDRAW_SERVICE = post(
                    "/api/services/{id}/withdrawal",
                    ServiceWithdrawalRequest.class,
                    AvailabilityChangeResponse.class,
                    "Let nobody book a service any more, or everybody again; what is booked stays")
            .by(PRACTICE)
            .or(NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            AVAILABILITY,
            SET,
            PREVIEW,
            SLOT_VERDICTS,
            ADD_ABSENCE,
            REMOVE_ABSENCE,
            ADD_SERVICE,
            ORDER_SERVICES,
            CHANGE_SERVICE,
            WITHDRAW_SERVICE);
}
