package ch.cryptocare.common.contract.scheduling;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Access.APPOINTMENT_TOKEN;
import static ch.cryptocare.common.contract.Access.PRACTICE;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;
import static ch.cryptocare.common.problem.ProblemType.REFUND_NOT_OPEN;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Refunds: the patient says where to, they are paid out, and that they were is proven. */
public interface RefundApi {
    Endpoint<RefundDestinationRequest, AppointmentResponse> DIRECT = post(
                    "/api/appointments/{id}/refund-destination",
                    RefundDestinationRequest.class,
                    AppointmentResponse.class,
                    "Say where a refund goes: a BOLT 11 invoice or a Lightning address; as long as it is not being sent")
            .by(APPOINTMENT_TOKEN)
            .or(NOT_FOUND, REFUND_NOT_OPEN);

    Endpoint<RefundListQuery, RefundPage> OF_PRACTICE = get(
                    "/api/agenda/refunds",
                    RefundListQuery.class,
                    RefundPage.class,
                    "Refunds of appointments in the calendars that the caller keeps")
            .by(PRACTICE);

    Endpoint<Void, RefundEntry> RELEASE_AS_PRACTICE = post(
                    "/api/agenda/refunds/{id}/release",
                    Void.class,
                    RefundEntry.class,
                    "Let a refund go; where nothing can pay by itself, its invoice is to be paid by hand from then on")
            .by(PRACTICE)
            .or(NOT_FOUND, PROOF_REQUIRED, REFUND_NOT_OPEN);

    Endpoint<RefundProofRequest, RefundEntry> PROVE_AS_PRACTICE = post(
                    "/api/agenda/refunds/{id}/proof",
                    RefundProofRequest.class,
                    RefundEntry.class,
                    "Prove that a refund was paid by hand")
            .by(PRACTICE)
            .or(NOT_FOUND, PROOF_REQUIRED, REFUND_NOT_OPEN);

    Endpoint<RefundListQuery, RefundPage> ALL = get(
                    "/api/refunds", RefundListQuery.class, RefundPage.class, "All refunds")
            .by(ADMIN);

    Endpoint<Void, RefundEntry> RELEASE = post(
                    "/api/refunds/{id}/release", Void.class, RefundEntry.class, "Let a refund go, as an administrator")
            .by(ADMIN)
            .or(NOT_FOUND, PROOF_REQUIRED, REFUND_NOT_OPEN);

    Endpoint<RefundProofRequest, RefundEntry> PROVE = post(
                    "/api/refunds/{id}/proof",
                    RefundProofRequest.class,
                    RefundEntry.class,
                    "Prove that a refund was paid by hand, as an administrator")
            .by(ADMIN)
            .or(NOT_FOUND, PROOF_REQUIRED, REFUND_NOT_OPEN);

    List<Endpoint<?, ?>> ENDPOINTS =
            List.of(DIRECT, OF_PRACTICE, RELEASE_AS_PRACTICE, PROVE_AS_PRACTICE, ALL, RELEASE, PROVE);
}
