package ch.cryptocare.common.contract.legal;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.CHANGED_MEANWHILE;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** The register of processing activities (GDPR art. 30, Swiss FADP art. 12). */
public interface RegisterApi {
    Endpoint<ActivityListQuery, ActivityPage> ACTIVITIES = get(
                    "/api/register/activities",
                    ActivityListQuery.class,
                    ActivityPage.class,
                    "The register, also what is no longer carried out")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<Void, ActivityResponse> ACTIVITY = get(
                    "/api/register/activities/{id}", ActivityResponse.class, "One processing activity")
            .by(ADMIN)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<ActivityRequest, ActivityResponse> ADD = create(
                    "/api/register/activities",
                    ActivityRequest.class,
                    ActivityResponse.class,
                    "Enter a processing activity")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<ActivityRevisionRequest, ActivityResponse> REVISE = create(
                    "/api/register/activities/{id}/revisions",
                    ActivityRevisionRequest.class,
                    ActivityResponse.class,
                    "Change a processing activity, or bring back one that was retired; earlier revisions are kept")
            .by(ADMIN)
            .or(NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<ActivityRetirementRequest, ActivityResponse> RETIRE = post(
                    "/api/register/activities/{id}/retirement",
                    ActivityRetirementRequest.class,
                    ActivityResponse.class,
                    "Mark a processing activity as no longer carried out; nothing is deleted")
            .by(ADMIN)
            .or(NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<RegisterExportQuery, Void> PDF = get(
                    "/api/register/export.pdf", RegisterExportQuery.class, Void.class, "The register as PDF")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED);

    Endpoint<RegisterExportQuery, Void> CSV = get(
                    "/api/register/export.csv", RegisterExportQuery.class, Void.class, "The register as CSV, for Excel")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(ACTIVITIES, ACTIVITY, ADD, REVISE, RETIRE, PDF, CSV);
}
