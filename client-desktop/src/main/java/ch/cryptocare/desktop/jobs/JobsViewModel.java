package ch.cryptocare.desktop.jobs;

import ch.cryptocare.common.contract.operations.FailedJobListQuery;
import ch.cryptocare.common.contract.operations.FailedJobState;
import ch.cryptocare.common.contract.operations.FailedJobSummary;
import ch.cryptocare.common.contract.operations.OperationsApi;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;

/** Work in the background that failed. */
public final class JobsViewModel {
    public final Paged<FailedJobSummary> jobs;

    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    public JobsViewModel(ServerApi api, Background background, Notices notices, Text text) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        jobs = new Paged<>(background, cursor -> {
            var page = api.call(OperationsApi.FAILED_JOBS, new FailedJobListQuery(cursor));
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
    }

    /** What nobody takes up would only wait on. */
    public boolean mayRetry(FailedJobSummary job) {
        return job.state() == FailedJobState.WAITING;
    }

    public String about(FailedJobSummary job) {
        var since = text.formats().dateAndTime(job.since());
        return switch (job.state()) {
            case STOPPED -> text.of("jobs.stopped.why", since);
            case RUNNING -> text.of("jobs.running.why", since);
            case WAITING ->
                text.count("jobs.failed", job.tries())
                        + " "
                        + text.of("jobs.waiting.why", since, text.formats().dateAndTime(job.nextTryAt()));
        };
    }

    public void retry(FailedJobSummary job) {
        background
                .run(() -> api.call(OperationsApi.RETRY, job.id()))
                .then(_ -> tell("jobs.retried", job))
                .failed(failure -> {
                    if (isDone(failure)) tell("jobs.done", job);
                    else notices.trouble(failure);
                });
    }

    private void tell(String sentence, FailedJobSummary job) {
        notices.done(text.of(sentence, job.name()));
        jobs.load();
    }

    private static boolean isDone(Failure failure) {
        return failure instanceof Failure.Refused no && no.refusal().type == ProblemType.NOT_FOUND;
    }
}
