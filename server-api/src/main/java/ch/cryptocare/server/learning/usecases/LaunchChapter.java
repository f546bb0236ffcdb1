package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.Viewing;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/** Opens a chapter: some are done by that alone, and for a video it is a player. */
public final class LaunchChapter {
    private final Transactions transactions;
    private final Enrolments enrolments;
    private final ReadFollowedCourse read;
    private final Viewings viewings;
    private final CompleteChapter complete;
    private final InstantSource clock;

    public LaunchChapter(
            Transactions transactions,
            Enrolments enrolments,
            ReadFollowedCourse read,
            Viewings viewings,
            CompleteChapter complete,
            InstantSource clock) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.read = read;
        this.viewings = viewings;
        this.complete = complete;
        this.clock = clock;
    }

    /** @param viewing what the player names in its reports */
    public record Launched(FollowedCourse course, Optional<Viewing> viewing) {}

    public Launched launch(AccountId account, CourseId course, int number) {
        return transactions.in(() -> {
            var enrolment = enrolments.lock(account, course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var chapter = read.of(enrolment).chapter(number);
            var viewing = chapter.video().map(_ -> begin(enrolment, number));
            if (chapter.chapter().completion().rule() == CompletionRule.LAUNCH)
                complete.done(enrolment, number, clock.instant());
            return new Launched(read.of(account, course), viewing);
        });
    }

    private Viewing begin(Enrolment enrolment, int number) {
        var viewing = Viewing.begin(
                new ViewingId(Ids.next(clock)),
                enrolment,
                number,
                viewings.lastBegan(enrolment.account()),
                clock.instant());
        viewings.begin(viewing);
        return viewing;
    }
}
