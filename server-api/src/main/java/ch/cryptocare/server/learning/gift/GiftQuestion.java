package ch.cryptocare.server.learning.gift;

import ch.cryptocare.common.value.LeftOutReason;
import ch.cryptocare.server.learning.moodle.Explanation;
import ch.cryptocare.server.learning.moodle.Markup;
import ch.cryptocare.server.learning.moodle.NotTaken;
import ch.cryptocare.server.learning.moodle.Said;
import ch.cryptocare.server.learning.moodle.Sketch;
import ch.cryptocare.server.learning.moodle.Tasks;
import java.util.Optional;

/**
 * A question as it is typed, cut into its parts.
 *
 * @param given its name, where it has one
 * @param answers what stands in the braces; without braces, it asks nothing
 */
record GiftQuestion(Optional<String> given, String text, Optional<String> answers, boolean isBroken, Tasks tasks) {
    private static final String BLANK = "_____";

    static GiftQuestion of(String paragraph, Tasks tasks) {
        var all = GiftText.hidden(paragraph).strip();
        var nameEnd = all.startsWith("::") ? all.indexOf("::", 2) : -1;
        var given = Optional.of(nameEnd)
                .filter(end -> end > 0)
                .map(end -> GiftText.shown(all.substring(2, end)).strip());
        var rest = nameEnd < 0 ? all : all.substring(nameEnd + 2).strip();
        int from = rest.indexOf('{');
        int to = rest.indexOf('}');
        if (from < 0 || to < from) return new GiftQuestion(given, rest, Optional.empty(), from >= 0 || to >= 0, tasks);
        var after = rest.substring(to + 1);
        var text = rest.substring(0, from) + (after.isBlank() ? "" : BLANK) + after;
        return new GiftQuestion(
                given, text, Optional.of(rest.substring(from + 1, to).strip()), false, tasks);
    }

    /** Where it has no name, its first words stand for it. */
    String name() {
        return given.filter(name -> !name.isEmpty()).orElseGet(() -> asked().firstWords());
    }

    private Said asked() {
        return GiftText.said(text, Markup.AUTO);
    }

    Sketch read() {
        if (isBroken) throw new NotTaken(LeftOutReason.UNREADABLE);
        var all = answers.orElseThrow(() -> new NotTaken(LeftOutReason.DESCRIPTION));
        var markup = asked().markup();
        int general = all.lastIndexOf("####");
        var explanation =
                new Explanation(general < 0 ? Said.NOTHING : GiftText.said(all.substring(general + 4), markup));
        var own = general < 0 ? all : all.substring(0, general).strip();
        var marked = new GiftAnswers(own, markup, tasks, explanation).read();
        return new Sketch(asked().asked(), explanation.text(), 1, marked);
    }
}
