package ch.cryptocare.desktop.availability;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place of a value in what was sent, as a refusal names it. */
record RefusedField(String path) {
    private static final Pattern RULE = Pattern.compile("availability\\.rules\\[(\\d+)](?:\\.(\\w+))?");
    private static final Pattern EXCEPTION =
            Pattern.compile("availability\\.exceptions\\[(\\d+)](?:\\.(date|windows))?(?:\\[(\\d+)]\\.(\\w+))?");
    private static final Pattern POLICY = Pattern.compile("availability\\.policy\\.(\\w+)");

    Optional<Section> mark(List<WindowDraft> week, List<ExceptionDraft> dates, RulesDraft rules, Wrong wrong) {
        var rule = RULE.matcher(path);
        if (rule.matches())
            return at(week, rule.group(1)).map(window -> {
                end(window, rule.group(2)).refuse(wrong);
                return Section.WEEK;
            });
        var exception = EXCEPTION.matcher(path);
        if (exception.matches())
            return at(dates, exception.group(1)).map(date -> {
                mark(date, exception, wrong);
                return Section.EXCEPTIONS;
            });
        var policy = POLICY.matcher(path);
        if (!policy.matches()) return Optional.empty();
        return rules.field(policy.group(1)).map(typed -> {
            typed.refuse(wrong);
            return Section.RULES;
        });
    }

    private static void mark(ExceptionDraft date, Matcher place, Wrong wrong) {
        var window = Optional.ofNullable(place.group(3)).flatMap(index -> at(date.windows, index));
        window.ifPresentOrElse(
                found -> end(found, place.group(4)).refuse(wrong), () -> date.wrong.set(Optional.of(wrong)));
    }

    private static Typed end(WindowDraft window, @Nullable String name) {
        return "to".equals(name) ? window.to : window.from;
    }

    private static <T> Optional<T> at(List<T> all, String index) {
        int i = Integer.parseInt(index);
        return i < all.size() ? Optional.of(all.get(i)) : Optional.empty();
    }
}
