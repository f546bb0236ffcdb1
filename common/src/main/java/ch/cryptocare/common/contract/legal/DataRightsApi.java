package ch.cryptocare.common.contract.legal;

import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.accept;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.ERASURE_BLOCKED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;
import static ch.cryptocare.common.problem.ProblemType.REFUND_OWED;
import static ch.cryptocare.common.problem.ProblemType.REQUEST_IN_PROGRESS;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** The rights of people over their data: to have them (GDPR art. 15 and 20) and to have them erased (art. 17). */
public interface DataRightsApi {
    Endpoint<Void, OwnDataResponse> OWN_DATA = get(
                    "/api/account/data", OwnDataResponse.class, "Exports and the erasure that were asked for")
            .by(SIGNED_IN);

    Endpoint<Void, ExportResponse> ASK_FOR_EXPORT = accept(
                    "/api/account/exports",
                    Void.class,
                    ExportResponse.class,
                    "Ask for all of one's data as a ZIP file; a mail tells when it is ready")
            .by(SIGNED_IN)
            .or(PROOF_REQUIRED, REQUEST_IN_PROGRESS);

    Endpoint<Void, Void> EXPORT_FILE = get(
                    "/api/account/exports/{id}/file", Void.class, "The ZIP file of an export, until it ends")
            .by(SIGNED_IN)
            .or(PROOF_REQUIRED, NOT_FOUND);

    Endpoint<Void, ErasurePlanResponse> ERASURE_PLAN = get(
                    "/api/account/erasure-plan",
                    ErasurePlanResponse.class,
                    "What an erasure would delete, pseudonymise and keep, table by table; changes nothing")
            .by(SIGNED_IN);

    Endpoint<ErasureRequest, ErasureResponse> ASK_FOR_ERASURE = accept(
                    "/api/account/erasures",
                    ErasureRequest.class,
                    ErasureResponse.class,
                    "Ask that the account and all that is known of its owner be erased")
            .by(SIGNED_IN)
            .or(PROOF_REQUIRED, ERASURE_BLOCKED, REFUND_OWED, REQUEST_IN_PROGRESS);

    Endpoint<Void, ErasureResponse> STOP_ERASURE = post(
                    "/api/account/erasures/stop", Void.class, ErasureResponse.class, "Keep the account after all")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<ReceiptRequest, ErasureResponse> RECEIPT = post(
                    "/api/erasure-receipts",
                    ReceiptRequest.class,
                    ErasureResponse.class,
                    "What became of an erasure, by the receipt that was mailed")
            .or(NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS =
            List.of(OWN_DATA, ASK_FOR_EXPORT, EXPORT_FILE, ERASURE_PLAN, ASK_FOR_ERASURE, STOP_ERASURE, RECEIPT);
}
