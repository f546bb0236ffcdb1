package ch.cryptocare.server.learning.gift;

import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.moodle.Choice;
import ch.cryptocare.server.learning.moodle.Explanation;
import ch.cryptocare.server.learning.moodle.Figures;
import ch.cryptocare.server.learning.moodle.Markup;
import ch.cryptocare.server.learning.moodle.NotTaken;
import ch.cryptocare.server.learning.moodle.Said;
import ch.cryptocare.server.learning.moodle.Sketch.Marked;
import ch.cryptocare.server.learning.moodle.Tasks;
import ch.cryptocare.server.learning.moodle.Tasks.Figure;
import ch.cryptocare.server.learning.moodle.Tasks.Pair;
import ch.cryptocare.server.learning.moodle.Worth;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands in the braces of a question; it tells what kind of question it is.
 *
 * @param explanation gathers what is said to each answer
 */
record GiftAnswers(String all, Markup markup, Tasks tasks, Explanation explanation) {
    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}\\.?\\d*)%");
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Marked read() {
        if (all.isEmpty()) throw new NotTaken(LeftOutReason.ESSAY);
        if (all.startsWith(">")) throw new NotTaken(LeftOutReason.OTHER_KIND);
        if (all.startsWith("#")) return number();
        if (all.contains("~")) return choices();
        if (all.contains("=") && all.contains("->")) return matching();
        var parts = all.split("#", 3);
        var word = parts[0].strip();
        if (TRUE.contains(word) || FALSE.contains(word)) return trueOrFalse(TRUE.contains(word), parts);
        throw new NotTaken(LeftOutReason.SHORT_ANSWER);
    }

    /** As soon as one is all right, only one may be chosen. */
    private Marked choices() {
        var choices =
                parts(all.replace("=", "~="), "~").stream().map(this::choice).toList();
        var marked = all.contains("=") ? tasks.single(choices) : tasks.multiple(choices);
        explanation.and(choices);
        return marked;
    }

    private Choice choice(String written) {
        if (written.startsWith("=")) return choice(written.substring(1), Fraction.ONE);
        var weight = WEIGHT.matcher(written);
        if (weight.lookingAt()) return choice(written.substring(weight.end()), Worth.of(weight.group(1)));
        return choice(written, Fraction.ZERO);
    }

    private Choice choice(String written, Fraction worth) {
        return new Choice(GiftText.said(beforeRemark(written), markup), worth, remark(written));
    }

    private static String beforeRemark(String written) {
        return written.split("#", 2)[0];
    }

    /** What is said to whoever answers so. */
    private Said remark(String written) {
        int mark = written.indexOf('#');
        return mark < 0 ? Said.NOTHING : GiftText.said(written.substring(mark + 1), markup);
    }

    private Marked matching() {
        return tasks.matching(parts(all, "=").stream().map(this::pair).toList());
    }

    private Pair pair(String written) {
        int arrow = written.indexOf("->");
        if (arrow < 0) throw new NotTaken(LeftOutReason.UNREADABLE);
        return new Pair(
                GiftText.said(written.substring(0, arrow), markup),
                GiftText.said(written.substring(arrow + 2), markup));
    }

    /** What is said to the wrong answer comes first, and to the right one then. */
    private Marked trueOrFalse(boolean isTrue, String[] parts) {
        if (parts.length > 2) explanation.and(GiftText.said(parts[2], markup));
        if (parts.length > 1) explanation.and(GiftText.said(parts[1], markup));
        return tasks.trueOrFalse(isTrue);
    }

    /** What comes after a tilde is said to all that are wrong. */
    private Marked number() {
        var right = all.substring(1).split("~", 2)[0];
        var answers = parts(right, "=");
        answers.stream().limit(1).map(this::remark).forEach(explanation::and);
        return tasks.number(answers.stream().map(GiftAnswers::figure).toList(), "");
    }

    private static Figure figure(String written) {
        var weight = WEIGHT.matcher(written);
        var isWeighed = weight.lookingAt();
        var figure = GiftText.shown(beforeRemark(isWeighed ? written.substring(weight.end()) : written))
                .strip();
        var worth = isWeighed ? Worth.of(weight.group(1)) : Fraction.ONE;
        int range = figure.indexOf("..");
        if (range > 0) return between(figure.substring(0, range), figure.substring(range + 2), worth);
        int colon = figure.indexOf(':');
        if (colon > 0) return new Figure(figure.substring(0, colon), figure.substring(colon + 1), worth);
        return new Figure(figure, "0", worth);
    }

    private static Figure between(String least, String most, Fraction worth) {
        var sum = Figures.read(least).add(Figures.read(most));
        var middle = sum.divide(TWO);
        var tolerance = Figures.read(most).subtract(middle);
        return new Figure(middle.toPlainString(), tolerance.toPlainString(), worth);
    }

    private static List<String> parts(String written, String sign) {
        return Arrays.stream(written.split(sign, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
