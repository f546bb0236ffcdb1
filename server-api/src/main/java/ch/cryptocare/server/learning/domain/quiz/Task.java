package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;

/** What a question asks to do, and what is right. */
public sealed interface Task {
    /** One of these is right. */
    record Single(List<Option> options) implements Task {
        public Single {
            options = List.copyOf(options);
        }
    }

    /** Any number of these is right. */
    record Multiple(List<Option> options) implements Task {
        public Multiple {
            options = List.copyOf(options);
        }
    }

    /** What is said is true, or it is not. */
    record TrueFalse(boolean right) implements Task {}

    /** These come one after the other, in this order. */
    record Ordering(List<Option> inOrder) implements Task {
        public Ordering {
            inOrder = List.copyOf(inOrder);
        }
    }

    /** Each of the left has one on the right; the right may have more, and one may be matched twice. */
    record Matching(List<Option> left, List<Option> right, List<Match> pairs) implements Task {
        public Matching {
            left = List.copyOf(left);
            right = List.copyOf(right);
            pairs = List.copyOf(pairs);
        }
    }

    /** A number, as near as the tolerance; both ends of it are right. */
    record Numeric(BigDecimal value, BigDecimal tolerance, String unit) implements Task {
        public Numeric {
            if (tolerance.signum() < 0) throw Refusal.invalid("task.tolerance", "negative");
        }
    }

    /** One on the left with one on the right. */
    record Match(OptionId left, OptionId right) {}
}
