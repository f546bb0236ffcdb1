package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.server.learning.domain.Faults;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Option;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a question of what is written. */
record QuestionReading(String at, Faults faults) {
    private static final int MOST_DIGITS = 20;

    Optional<Question> read(QuestionDraft draft) {
        var id = faults.check(_ -> at + ".id", () -> new QuestionId(draft.id()));
        var policy = Arrays.stream(GradingPolicy.values())
                .filter(known -> known.name().equals(draft.policy()))
                .findFirst();
        if (policy.isEmpty()) faults.add(at + ".policy", "unknown");
        var task = task(draft);
        if (id.isEmpty() || policy.isEmpty() || task.isEmpty()) return Optional.empty();
        return faults.in(
                at,
                () -> new Question(
                        id.get(),
                        Written.texts(draft.text()),
                        Written.texts(draft.explanation()),
                        policy.get(),
                        draft.points(),
                        task.get()));
    }

    private Optional<? extends Task> task(QuestionDraft draft) {
        return switch (draft.kind()) {
            case SINGLE -> options("options", draft.options()).map(Task.Single::new);
            case MULTIPLE -> options("options", draft.options()).map(Task.Multiple::new);
            case ORDERING -> options("options", draft.options()).map(Task.Ordering::new);
            case TRUE_FALSE -> faults.given(at + ".isTrue", draft.isTrue()).map(Task.TrueFalse::new);
            case MATCHING -> matching(draft);
            case NUMERIC -> numeric(draft);
        };
    }

    private Optional<Task> matching(QuestionDraft draft) {
        var left = options("left", draft.left());
        var right = options("options", draft.options());
        var pairs = faults.check(
                _ -> at + ".pairs",
                () -> draft.pairs().stream().map(QuestionReading::match).toList());
        if (left.isEmpty() || right.isEmpty() || pairs.isEmpty()) return Optional.empty();
        return Optional.of(new Task.Matching(left.get(), right.get(), pairs.get()));
    }

    private static Task.Match match(MatchedPair pair) {
        return new Task.Match(new OptionId(pair.left()), new OptionId(pair.right()));
    }

    private Optional<Task> numeric(QuestionDraft draft) {
        var value = faults.given(at + ".number", draft.number());
        var tolerance = draft.tolerance().orElse(BigDecimal.ZERO);
        if (value.filter(QuestionReading::isReadable).isEmpty() || !isReadable(tolerance)) {
            value.ifPresent(_ -> faults.add(at + ".number", "out-of-range"));
            return Optional.empty();
        }
        return faults.in(at, () -> new Task.Numeric(value.get(), tolerance, draft.unit()));
    }

    /** Sums of numbers whose points lie far apart fill the memory. */
    private static boolean isReadable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private Optional<List<Option>> options(String field, List<OptionDraft> drafts) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < drafts.size(); i++)
            option(at + "." + field + "[" + i + "]", drafts.get(i)).ifPresent(options::add);
        return options.size() < drafts.size() ? Optional.empty() : Optional.of(options);
    }

    private Optional<Option> option(String place, OptionDraft draft) {
        var id = faults.check(_ -> place + ".id", () -> new OptionId(draft.id()));
        var worth = faults.check(_ -> place + ".worth", () -> Fraction.parse(draft.worth()));
        if (id.isEmpty() || worth.isEmpty()) return Optional.empty();
        return faults.in(place, () -> new Option(id.get(), Written.texts(draft.text()), worth.get()));
    }
}
