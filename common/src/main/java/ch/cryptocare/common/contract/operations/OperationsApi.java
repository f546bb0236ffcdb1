package ch.cryptocare.common.contract.operations;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Endpoint.accept;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** What administrators see of the server at work: what fails, who did what, how it is. */
public interface OperationsApi {
    Endpoint<FailedJobListQuery, FailedJobPage> FAILED_JOBS = get(
                    "/api/failed-jobs",
                    FailedJobListQuery.class,
                    FailedJobPage.class,
                    "Work in the background that failed when it was last tried, or that nobody takes up, the longest first")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<Void, FailedJobSummary> RETRY = accept(
                    "/api/failed-jobs/{id}/retry",
                    Void.class,
                    FailedJobSummary.class,
                    "Try it again now rather than later; NOT_FOUND when it has been done meanwhile")
            .by(ADMIN)
            .or(NOT_ALLOWED, NOT_FOUND);

    Endpoint<AuditEventQuery, AuditEventPage> AUDIT_EVENTS = get(
                    "/api/audit-events",
                    AuditEventQuery.class,
                    AuditEventPage.class,
                    "Who did what to whom, the latest first; that it was read is noted, too")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    Endpoint<Void, HealthResponse> HEALTH = get(
                    "/api/health",
                    HealthResponse.class,
                    "How the server is: what it reaches, what waits and what fails")
            .by(ADMIN)
            .or(NOT_ALLOWED);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(FAILED_JOBS, RETRY, AUDIT_EVENTS, HEALTH);
}
