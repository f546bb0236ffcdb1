package ch.cryptocare.server.learning.usecases.regrading;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.learning.domain.quiz.Impact;
import ch.cryptocare.server.learning.domain.quiz.Regrade;
import ch.cryptocare.server.learning.usecases.Attempts;
import ch.cryptocare.server.learning.usecases.regrading.Regrades.Sat;
import java.time.Instant;

/** What a correction would do, from what is true now. */
public final class WeighRegrade {
    private final Attempts attempts;
    private final Regrades regrades;

    public WeighRegrade(Attempts attempts, Regrades regrades) {
        this.attempts = attempts;
        this.regrades = regrades;
    }

    /** Joins the caller's transaction. */
    Weighed weigh(Wish wish, String reason, Instant now) {
        var quiz = attempts.quiz(wish.quiz()).orElseThrow(() -> Refusal.invalid("question", "unknown"));
        var regrade =
                new Regrade(quiz.regrades().size() + 1, wish.question(), wish.correction(), reason, wish.lowers(), now);
        var sat = regrades.sat(wish.quiz(), wish.question());
        return Weighed.of(
                wish, Impact.of(quiz, regrade, sat.stream().map(Sat::sitting).toList()), sat);
    }
}
