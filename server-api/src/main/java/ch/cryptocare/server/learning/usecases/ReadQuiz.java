package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.domain.quiz.Standing;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/** Shows somebody their own attempts; one whose time is over is marked when anybody looks. */
public final class ReadQuiz {
    private final Transactions transactions;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final EndAttempt end;
    private final InstantSource clock;

    public ReadQuiz(
            Transactions transactions, Enrolments enrolments, Attempts attempts, EndAttempt end, InstantSource clock) {
        this.transactions = transactions;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.end = end;
        this.clock = clock;
    }

    public TakenQuiz of(AccountId account, CourseId course, int chapter) {
        return transactions.in(() -> current(
                enrolments.find(account, course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND)), chapter));
    }

    public Taken of(AccountId account, AttemptId id) {
        return transactions.in(() -> {
            var attempt = own(account, id);
            var enrolment = enrolments.find(attempt.enrolment()).orElseThrow();
            return taken(current(enrolment, attempt.chapter()), id);
        });
    }

    Attempt own(AccountId account, AttemptId id) {
        return attempts.find(account, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** With nothing open whose time is over. */
    TakenQuiz current(Enrolment enrolment, int chapter) {
        var read = read(enrolment, chapter);
        var due = overdue(read);
        if (due.isEmpty()) return read;
        var locked = enrolments.lock(enrolment.id()).orElseThrow();
        hold(locked, chapter);
        end.end(locked, due.get(), quiz(locked, chapter));
        return read(locked, chapter);
    }

    /** So that what ends is marked with all that was corrected. */
    void hold(Enrolment enrolment, int chapter) {
        attempts.hold(place(enrolment, chapter));
    }

    /** After one of its attempts began or ended. */
    TakenQuiz again(TakenQuiz quiz) {
        return new TakenQuiz(
                quiz.enrolment(),
                quiz.chapter(),
                quiz.extraPercent(),
                new Standing(
                        quiz.standing().quiz(),
                        attempts.of(quiz.enrolment().id(), quiz.chapter()),
                        quiz.standing().hasPassed()));
    }

    Taken taken(TakenQuiz quiz, AttemptId id) {
        var attempt = quiz.standing().attempts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Taken(quiz, attempt, attempts.answers(id));
    }

    private Optional<Attempt> overdue(TakenQuiz quiz) {
        return quiz.standing().open().filter(attempt -> attempt.isDue(clock.instant()));
    }

    private TakenQuiz read(Enrolment enrolment, int chapter) {
        return new TakenQuiz(
                enrolment,
                chapter,
                attempts.extraPercent(enrolment.id()),
                new Standing(
                        quiz(enrolment, chapter),
                        attempts.of(enrolment.id(), chapter),
                        enrolments.done(enrolment.id()).containsKey(chapter)));
    }

    private Quiz quiz(Enrolment enrolment, int chapter) {
        return attempts.quiz(place(enrolment, chapter)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static QuizPlace place(Enrolment enrolment, int chapter) {
        return new QuizPlace(enrolment.course(), enrolment.version(), chapter);
    }
}
