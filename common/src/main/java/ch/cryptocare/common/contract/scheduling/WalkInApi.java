package ch.cryptocare.common.contract.scheduling;

import static ch.cryptocare.common.contract.Access.PRACTICE;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.CHANGED_MEANWHILE;
import static ch.cryptocare.common.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PATIENT_BUSY;
import static ch.cryptocare.common.problem.ProblemType.PAYMENT_UNAVAILABLE;
import static ch.cryptocare.common.problem.ProblemType.REQUEST_IN_PROGRESS;
import static ch.cryptocare.common.problem.ProblemType.SLOT_NOT_OFFERED;
import static ch.cryptocare.common.problem.ProblemType.SLOT_TAKEN;
import static ch.cryptocare.common.problem.ProblemType.UNPAID_HOLD_EXISTS;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** People who came without an appointment and wait; kept until the end of the day. Its changes are told with the calendars'. */
public interface WalkInApi {
    Endpoint<Void, WalkInPage> WAITING = get(
                    "/api/agenda/walk-ins", WalkInPage.class, "Who waits for the practitioners that the caller keeps")
            .by(PRACTICE);

    Endpoint<WalkInRequest, WalkInPage> ADD = create(
                    "/api/agenda/walk-ins", WalkInRequest.class, WalkInPage.class, "Somebody came, and waits")
            .by(PRACTICE)
            .or(NOT_FOUND);

    Endpoint<Void, WalkInPage> LEAVE = post(
                    "/api/agenda/walk-ins/{id}/departure", Void.class, WalkInPage.class, "Somebody waits no more")
            .by(PRACTICE)
            .or(NOT_FOUND);

    Endpoint<Void, WalkInPage> COME_BACK = post(
                    "/api/agenda/walk-ins/{id}/return", Void.class, WalkInPage.class, "Take back that somebody left")
            .by(PRACTICE)
            .or(NOT_FOUND);

    Endpoint<DeskAppointmentRequest, AgendaAppointmentResponse> BOOK = create(
                    "/api/agenda/walk-ins/{id}/appointment",
                    DeskAppointmentRequest.class,
                    AgendaAppointmentResponse.class,
                    "Hold time for somebody who waits, as at the desk; whose hold lapses waits again, at their old place")
            .by(PRACTICE)
            .or(
                    NOT_FOUND,
                    SLOT_TAKEN,
                    SLOT_NOT_OFFERED,
                    UNPAID_HOLD_EXISTS,
                    PATIENT_BUSY,
                    CHANGED_MEANWHILE,
                    PAYMENT_UNAVAILABLE,
                    REQUEST_IN_PROGRESS,
                    IDEMPOTENCY_KEY_REUSED);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(WAITING, ADD, LEAVE, COME_BACK, BOOK);
}
