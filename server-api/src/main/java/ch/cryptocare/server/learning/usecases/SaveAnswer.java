package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps an answer as soon as it is given: what was confirmed is not lost, whatever happens to browser or server. */
public final class SaveAnswer {
    private final Transactions transactions;
    private final Attempts attempts;
    private final InstantSource clock;

    public SaveAnswer(Transactions transactions, Attempts attempts, InstantSource clock) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param sequence counts what one says about a question: a second copy changes nothing, and neither does what is late
     * @param answer nothing takes back what was answered
     * @return what is kept now
     */
    public Given save(AccountId account, AttemptId id, QuestionId question, long sequence, Optional<Answer> answer) {
        if (sequence < 1) throw Refusal.invalid("sequence", "out-of-range");
        return transactions.in(() -> {
            var attempt = attempts.lock(account, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            attempt.requireOpen(now);
            answer.ifPresentOrElse(asked(attempt, question)::requireFits, () -> asked(attempt, question));
            var before = attempts.answer(id, question);
            if (before.filter(kept -> kept.sequence() >= sequence).isPresent()) return before.get();
            var given = new Given(sequence, answer, now);
            attempts.save(id, question, given);
            return given;
        });
    }

    private Question asked(Attempt attempt, QuestionId id) {
        if (!attempt.sheet().asks(id)) throw Answer.refused("question", "unknown");
        return attempts.question(attempt, id).orElseThrow();
    }
}
