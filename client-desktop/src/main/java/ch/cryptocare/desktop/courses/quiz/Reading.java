package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How something is typed and what it stands for.
 *
 * @param typed empty when it cannot be read
 * @param shown the value as people type it
 * @param sentence said beside what cannot be read
 */
record Reading<T>(Function<String, Optional<T>> typed, Function<T, String> shown, String sentence) {
    private static final int MOST_DIGITS = 20;
    private static final int MOST = 100;
    private static final long DAY = 86_400;

    static Reading<String> words() {
        return new Reading<>(Optional::of, Function.identity(), "");
    }

    static Reading<Integer> points(Text text) {
        return new Reading<>(
                typed -> whole(typed, MOST),
                number -> Integer.toString(number),
                text.of("quiz-editor.points.unreadable"));
    }

    /** Nothing typed is no limit. */
    static Reading<Optional<Integer>> count(Text text) {
        return orNothing(new Reading<>(
                typed -> whole(typed, MOST),
                number -> Integer.toString(number),
                text.of("quiz-editor.count.unreadable")));
    }

    static Reading<String> threshold(Text text) {
        return share(text, Share::isPart, "quiz-editor.threshold.unreadable");
    }

    static Reading<String> worth(Text text) {
        return share(text, Share::isWorth, "quiz-editor.worth.unreadable");
    }

    static Reading<Optional<Long>> time(Text text) {
        return orNothing(span(text, 60, DAY, "quiz-editor.time.unreadable"));
    }

    /** Nothing typed is no pause. */
    static Reading<Long> pause(Text text) {
        var span = orNothing(span(text, 0, 365 * DAY, "quiz-editor.pause.unreadable"));
        return new Reading<>(
                typed -> span.typed.apply(typed).map(seconds -> seconds.orElse(0L)),
                seconds -> span.shown.apply(Optional.of(seconds).filter(some -> some > 0)),
                span.sentence);
    }

    static Reading<Optional<BigDecimal>> number(Text text) {
        return decimal(text, _ -> true, "quiz-editor.number.unreadable");
    }

    static Reading<Optional<BigDecimal>> tolerance(Text text) {
        return decimal(text, number -> number.signum() >= 0, "quiz-editor.tolerance.unreadable");
    }

    /** The comma or the point of a language. */
    static char point(Text text) {
        return text.language() == Language.FR ? ',' : '.';
    }

    private static Reading<Optional<BigDecimal>> decimal(Text text, Predicate<BigDecimal> fits, String sentence) {
        return orNothing(new Reading<>(
                typed -> number(typed).filter(fits),
                number -> number.toPlainString().replace('.', point(text)),
                text.of(sentence)));
    }

    private static Reading<Long> span(Text text, long least, long most, String sentence) {
        return new Reading<>(
                typed -> Span.typed(typed).filter(seconds -> seconds >= least && seconds <= most),
                seconds -> Span.shown(seconds, text.language()),
                text.of(sentence));
    }

    /** What is no share in the draft is shown as it stands there. */
    private static Reading<String> share(Text text, Predicate<Share> fits, String sentence) {
        return new Reading<>(
                typed -> Share.typed(typed).filter(fits).map(Share::wire),
                written -> Share.wire(written)
                        .map(share -> share.shown(point(text)))
                        .orElse(written),
                text.of(sentence));
    }

    private static <T> Reading<Optional<T>> orNothing(Reading<T> one) {
        return new Reading<>(
                typed -> {
                    if (typed.isBlank()) return Optional.of(Optional.empty());
                    var value = one.typed.apply(typed);
                    return value.isEmpty() ? Optional.empty() : Optional.of(value);
                },
                value -> value.map(one.shown).orElse(""),
                one.sentence);
    }

    private static Optional<Integer> whole(String typed, int most) {
        var plain = typed.strip();
        if (!plain.matches("\\d{1,6}")) return Optional.empty();
        return Optional.of(Integer.valueOf(plain)).filter(number -> number >= 1 && number <= most);
    }

    private static Optional<BigDecimal> number(String typed) {
        var plain = typed.strip().replace(',', '.').replace('−', '-');
        if (!plain.matches("-?\\d+(\\.\\d+)?") || plain.length() > MOST_DIGITS) return Optional.empty();
        return Optional.of(new BigDecimal(plain));
    }
}
