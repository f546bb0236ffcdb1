package ch.cryptocare.server.learning.usecases.regrading;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.learning.domain.quiz.Change;
import ch.cryptocare.server.learning.domain.quiz.Impact.Person;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import ch.cryptocare.server.learning.usecases.CompleteChapter;
import ch.cryptocare.server.learning.usecases.authoring.CourseLog;
import ch.cryptocare.server.learning.usecases.authoring.ReadAuthored;
import ch.cryptocare.server.learning.usecases.regrading.Regrades.Made;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Corrects a question for good: attempts are marked again beside what they were marked first, whoever passes now is done with
 * the chapter as by any pass, and nobody loses what they passed.
 */
public final class RegradeQuestion {
    private static final int LONGEST_REASON = 1000;

    private final Transactions transactions;
    private final ReadAuthored authored;
    private final WeighRegrade weigh;
    private final Regrades regrades;
    private final CompleteChapter complete;
    private final Auth auth;
    private final CourseLog log;
    private final InstantSource clock;

    public RegradeQuestion(
            Transactions transactions,
            ReadAuthored authored,
            WeighRegrade weigh,
            Regrades regrades,
            CompleteChapter complete,
            Auth auth,
            CourseLog log,
            InstantSource clock) {
        this.transactions = transactions;
        this.authored = authored;
        this.weigh = weigh;
        this.regrades = regrades;
        this.complete = complete;
        this.auth = auth;
        this.log = log;
        this.clock = clock;
    }

    /** @param fingerprint of what the author saw; the same one a second time changes nothing */
    public Made regrade(Caller author, Wish wish, String fingerprint, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "missing");
        if (reason.strip().length() > LONGEST_REASON) throw Refusal.invalid("reason", "too-long");
        return transactions.in(() -> {
            authored.requireAuthor(author, wish.quiz().course());
            regrades.lockLearners(wish.quiz());
            regrades.hold(wish.quiz());
            return regrades.find(wish.quiz(), fingerprint)
                    .orElseGet(() -> regradeNow(author, wish, fingerprint, reason.strip()));
        });
    }

    private Made regradeNow(Caller author, Wish wish, String fingerprint, String reason) {
        var now = clock.instant();
        var weighed = weigh.weigh(wish, reason, now);
        if (!weighed.fingerprint().equals(fingerprint)) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
        var made = new Made(weighed.impact().regrade(), (int) weighed.count(Change::isFelt));
        regrades.add(wish.quiz(), made, fingerprint, author.account());
        Map<AttemptId, Remark> remarks = new HashMap<>();
        weighed.changes().forEach(change -> remarks.put(change.attempt().id(), change.remark(made.regrade())));
        regrades.remark(remarks);
        weighed.impact().persons().forEach(person -> settle(weighed, person, now));
        log.note(author, "question-regraded", wish.quiz().course(), facts(wish));
        return made;
    }

    /** Who has another mark is told; the certificate of a course that is completed with it has its own letter. */
    private void settle(Weighed weighed, Person person, Instant now) {
        var enrolment = weighed.enrolment(person);
        if (person.passes()) complete.done(enrolment, weighed.wish().quiz().chapter(), now);
        if (person.changes().stream().anyMatch(Change::isFelt))
            auth.owner(enrolment.account())
                    .ifPresent(owner -> auth.tell(owner, AccountLetter.Kind.QUIZ_REGRADED, Optional.<String>empty()));
    }

    static Map<String, String> facts(Wish wish) {
        return Map.of(
                "version", String.valueOf(wish.quiz().version()),
                "chapter", String.valueOf(wish.quiz().chapter()),
                "question", wish.question().value(),
                "correction", wish.correction().getClass().getSimpleName());
    }
}
