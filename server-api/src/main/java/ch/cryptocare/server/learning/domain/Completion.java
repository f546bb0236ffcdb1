package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CompletionRule;
import java.util.Optional;

/** When a chapter counts as done; a threshold says of how much, and nothing else does. */
public record Completion(CompletionRule rule, Optional<Integer> percent) {
    public static final Completion LAUNCH = new Completion(CompletionRule.LAUNCH, Optional.empty());
    public static final Completion END = new Completion(CompletionRule.END, Optional.empty());
    public static final Completion MANUAL = new Completion(CompletionRule.MANUAL, Optional.empty());
    public static final Completion PASS = new Completion(CompletionRule.PASS, Optional.empty());

    public Completion {
        if ((rule == CompletionRule.THRESHOLD) != percent.isPresent())
            throw Refusal.invalid("completion.percent", percent.isPresent() ? "not-a-threshold" : "missing");
        if (percent.filter(share -> share < 1 || share > 100).isPresent())
            throw Refusal.invalid("completion.percent", "not-a-percentage");
    }

    public static Completion threshold(int percent) {
        return new Completion(CompletionRule.THRESHOLD, Optional.of(percent));
    }

    /** Whether enough of a recording was played. */
    public boolean isReached(Played played, int length) {
        return switch (rule) {
            case THRESHOLD -> played.percentOf(length) >= percent.orElseThrow();
            case END ->
                played.millis() > 0
                        && played.unseen(length).stretches().stream().noneMatch(gap -> gap.to() == length);
            case LAUNCH, MANUAL, PASS -> false;
        };
    }
}
