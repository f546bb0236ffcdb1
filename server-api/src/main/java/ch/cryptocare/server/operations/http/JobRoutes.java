package ch.cryptocare.server.operations.http;

import ch.cryptocare.common.contract.operations.FailedJobListQuery;
import ch.cryptocare.common.contract.operations.FailedJobPage;
import ch.cryptocare.common.contract.operations.FailedJobState;
import ch.cryptocare.common.contract.operations.FailedJobSummary;
import ch.cryptocare.common.contract.operations.FailureKind;
import ch.cryptocare.common.contract.operations.OperationsApi;
import ch.cryptocare.server.operations.usecases.FailedJob;
import ch.cryptocare.server.operations.usecases.FailedJobs;
import ch.cryptocare.server.operations.usecases.FailedJobs.Position;
import ch.cryptocare.server.operations.usecases.RetryJob;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.time.InstantSource;
import java.util.Optional;

/** Work that failed, and trying it again. */
public final class JobRoutes {
    private static final int PAGE = 25;

    private final FailedJobs jobs;
    private final RetryJob retryJob;
    private final InstantSource clock;

    public JobRoutes(FailedJobs jobs, RetryJob retryJob, InstantSource clock) {
        this.jobs = jobs;
        this.retryJob = retryJob;
        this.clock = clock;
    }

    public void addTo(Api api) {
        api.serve(OperationsApi.FAILED_JOBS, this::page);
        api.serve(OperationsApi.RETRY, call -> json(retryJob.retry(call.caller(), call.id())));
    }

    private FailedJobPage page(Call<FailedJobListQuery> call) {
        var after = call.body().cursor().map(cursor -> Cursors.read(cursor, Position::new));
        var found = jobs.list(after, PAGE + 1, clock.instant());
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE
                ? Optional.of(
                        Cursors.write(page.getLast().since(), page.getLast().id()))
                : Optional.<String>empty();
        return new FailedJobPage(page.stream().map(JobRoutes::json).toList(), next);
    }

    private static FailedJobSummary json(FailedJob job) {
        return new FailedJobSummary(
                job.id(),
                job.name(),
                state(job),
                job.since(),
                job.tries(),
                job.nextTryAt(),
                job.kind().map(FailureKind::valueOf));
    }

    private static FailedJobState state(FailedJob job) {
        if (!job.known()) return FailedJobState.STOPPED;
        return job.running() ? FailedJobState.RUNNING : FailedJobState.WAITING;
    }
}
