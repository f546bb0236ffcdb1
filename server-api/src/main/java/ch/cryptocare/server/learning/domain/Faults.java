package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** All that is wrong with what was written, so that its authors need not find one fault after the other. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(String field, String reason) {
        found.add(new Fault(field, reason));
    }

    /** Goes on behind what is refused. */
    public void check(Runnable rule) {
        check(UnaryOperator.identity(), () -> {
            rule.run();
            return true;
        });
    }

    /**
     * What comes of it, unless it is refused.
     *
     * @param where the field as its authors know it, for the one that the rule speaks of
     */
    public <T> Optional<T> check(UnaryOperator<String> where, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (Refusal refusal) {
            var fault = Fault.of(refusal);
            add(where.apply(fault.field()), fault.reason());
            return Optional.empty();
        }
    }

    /** As {@link #check(UnaryOperator, Supplier)}, for a part that stands there: its rules speak of fields of their own. */
    public <T> Optional<T> in(String place, Supplier<T> made) {
        return check(field -> place + "." + field.substring(field.lastIndexOf('.') + 1), made);
    }

    /** What is there; a fault, when nothing is. */
    public <T> Optional<T> given(String field, Optional<T> value) {
        if (value.isEmpty()) add(field, "missing");
        return value;
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }
}
