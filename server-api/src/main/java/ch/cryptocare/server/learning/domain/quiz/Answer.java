package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What somebody answers. Options are named, never counted: a skipped one moves nothing. */
public sealed interface Answer {
    record Chosen(OptionId option) implements Answer {}

    record Ticked(List<OptionId> options) implements Answer {
        public Ticked {
            options = oncePerOption(options);
        }
    }

    record Said(boolean isTrue) implements Answer {}

    record Ordered(List<OptionId> options) implements Answer {
        public Ordered {
            options = oncePerOption(options);
        }
    }

    record Matched(List<Task.Match> pairs) implements Answer {
        public Matched {
            pairs = List.copyOf(pairs);
            oncePerOption(pairs.stream().map(Task.Match::left).toList());
        }
    }

    record Typed(BigDecimal number) implements Answer {
        private static final int MOST_DIGITS = 40;

        public Typed {
            if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS)
                throw refused("answer.number", "too-long");
        }
    }

    private static List<OptionId> oncePerOption(List<OptionId> options) {
        if (new HashSet<>(options).size() < options.size()) throw refused("answer.options", "repeated");
        return List.copyOf(options);
    }

    /** It does not fit what is asked: which part of it, and a short stable reason such as {@code unknown}. */
    static Refusal refused(String field, String reason) {
        return new Refusal(ProblemType.ANSWER_INVALID, Map.of("field", field, "reason", reason));
    }
}
