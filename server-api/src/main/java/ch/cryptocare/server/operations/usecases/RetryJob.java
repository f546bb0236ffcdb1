package ch.cryptocare.server.operations.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An administrator has mended what something failed of, and does not want to wait for the next try. */
public final class RetryJob {
    private final Transactions transactions;
    private final FailedJobs jobs;
    private final AuditLog audit;
    private final InstantSource clock;

    public RetryJob(Transactions transactions, FailedJobs jobs, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    public FailedJob retry(Caller admin, UUID id) {
        return transactions.in(() -> {
            var job = found(id);
            jobs.due(id, clock.instant());
            audit.note(new AuditLog.Event(Optional.of(admin.account()), "job-retried", id, Map.of("name", job.name())));
            return found(id);
        });
    }

    private FailedJob found(UUID id) {
        return jobs.find(id, clock.instant()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
