package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says of a value that a rule refuses where it stood in the body. */
final class Fields {
    private Fields() {}

    /** As in {@code availability.rules[2].to}, of what the domain calls {@code window.to}. */
    static <T> T at(String path, Map<String, String> names, Supplier<T> made) {
        try {
            return made.get();
        } catch (Refusal refusal) {
            if (refusal.type != ProblemType.INVALID_INPUT) throw refusal;
            var said = String.valueOf(refusal.facts.get("field"));
            var field = said.substring(said.lastIndexOf('.') + 1);
            throw Refusal.invalid(
                    path + "." + names.getOrDefault(field, field), String.valueOf(refusal.facts.get("reason")));
        }
    }

    interface Reading<I, O> {
        O read(I one, String path);
    }

    /** Each of them, under its own path. */
    static <I, O> List<O> each(List<? extends @Nullable I> all, String path, int most, Reading<I, O> reading) {
        if (all.size() > most) throw Refusal.invalid(path, "too-many");
        var read = new ArrayList<O>(all.size());
        for (int i = 0; i < all.size(); i++) {
            var where = path + "[" + i + "]";
            var one = Optional.ofNullable(all.get(i)).orElseThrow(() -> Refusal.invalid(where, "missing"));
            read.add(reading.read(one, where));
        }
        return List.copyOf(read);
    }

    static int within(String path, int value, int least, int most) {
        if (value < least) throw Refusal.invalid(path, "too-small");
        if (value > most) throw Refusal.invalid(path, "too-large");
        return value;
    }
}
