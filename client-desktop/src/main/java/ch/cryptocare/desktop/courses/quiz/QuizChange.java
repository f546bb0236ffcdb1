package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.ReviewTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A quiz as it was, but for what is set here. */
final class QuizChange {
    String threshold;
    Optional<Integer> attempts;
    Optional<Long> seconds;
    long firstPauseSeconds;
    long nextPauseSeconds;
    CountingRule counting;
    boolean shuffled;
    ReviewTime marks;
    ReviewTime solutions;
    List<PoolDraft> pools;

    private QuizChange(QuizDraft before) {
        threshold = before.threshold();
        attempts = before.attempts();
        seconds = before.seconds();
        firstPauseSeconds = before.firstPauseSeconds();
        nextPauseSeconds = before.nextPauseSeconds();
        counting = before.counting();
        shuffled = before.shuffled();
        marks = before.marks();
        solutions = before.solutions();
        pools = before.pools();
    }

    static QuizDraft of(QuizDraft before, Consumer<QuizChange> what) {
        var now = new QuizChange(before);
        what.accept(now);
        return now.made();
    }

    private QuizDraft made() {
        return new QuizDraft(
                threshold,
                attempts,
                seconds,
                firstPauseSeconds,
                nextPauseSeconds,
                counting,
                shuffled,
                marks,
                solutions,
                pools);
    }
}
