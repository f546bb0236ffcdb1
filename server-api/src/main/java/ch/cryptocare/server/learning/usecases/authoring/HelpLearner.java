package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.usecases.CompleteChapter;
import ch.cryptocare.server.learning.usecases.Enrolments;
import ch.cryptocare.server.learning.usecases.GrantExtraTime;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** What a trainer does for one learner: confirms what they have seen done, and gives time. */
public final class HelpLearner {
    private final Transactions transactions;
    private final Enrolments enrolments;
    private final ReadLearners read;
    private final CompleteChapter complete;
    private final GrantExtraTime time;
    private final CourseLog log;
    private final InstantSource clock;

    public HelpLearner(
            Transactions transactions,
            Enrolments enrolments,
            ReadLearners read,
            CompleteChapter complete,
            GrantExtraTime time,
            CourseLog log,
            InstantSource clock) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.read = read;
        this.complete = complete;
        this.time = time;
        this.log = log;
        this.clock = clock;
    }

    /** A second time changes nothing. What is played, read or passed is not confirmed. */
    public Learner confirm(Caller trainer, EnrolmentId id, int chapter) {
        return transactions.in(() -> {
            var enrolment = theirs(trainer, id);
            if (enrolments.done(id).containsKey(chapter)) return read.of(trainer, id);
            var waits = read.of(trainer, id).entry().unconfirmed().stream().anyMatch(one -> one.number() == chapter);
            if (!waits) throw new Refusal(ProblemType.NOT_TO_BE_CONFIRMED);
            complete.done(enrolment, chapter, clock.instant());
            note(trainer, "chapter-confirmed", enrolment, Map.of("chapter", String.valueOf(chapter)));
            return read.of(trainer, id);
        });
    }

    /** @param percent of the time that everybody has */
    public Learner grantTime(Caller trainer, EnrolmentId id, int percent) {
        return transactions.in(() -> {
            var enrolment = theirs(trainer, id);
            time.grant(enrolment.account(), enrolment.course(), percent);
            note(trainer, "extra-time-granted", enrolment, Map.of("percent", String.valueOf(percent)));
            return read.of(trainer, id);
        });
    }

    /** Nobody else moves it until the transaction ends. */
    private Enrolment theirs(Caller trainer, EnrolmentId id) {
        read.of(trainer, id);
        return enrolments.lock(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private void note(Caller trainer, String action, Enrolment enrolment, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("account", enrolment.account().toString());
        log.note(trainer, action, enrolment.course(), Map.copyOf(all));
    }
}
