package ch.cryptocare.server.learning.gift;

import ch.cryptocare.server.learning.moodle.Markup;
import ch.cryptocare.server.learning.moodle.Said;
import java.util.Map;

/** Characters that GIFT gives a meaning, and how they lose it: a backslash before them. */
final class GiftText {
    /** What stands for an escaped one while the text is cut into its parts: nobody writes these. */
    private static final char FIRST_STAND_IN = '\uE100';

    private static final String ESCAPED = ":#={}~n";
    private static final String MEANT = ":#={}~\n";

    private static final Map<String, Markup> PREFIXES = Map.of(
            "[html]", Markup.HTML,
            "[moodle]", Markup.AUTO,
            "[plain]", Markup.PLAIN,
            "[markdown]", Markup.MARKDOWN);

    private GiftText() {}

    static String hidden(String text) {
        var hidden = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var next = text.charAt(i) == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            var place = ESCAPED.indexOf(next);
            if (place >= 0) hidden.append((char) (FIRST_STAND_IN + place));
            else hidden.append(text.charAt(i));
            if (place >= 0 || next == '\\') i++;
        }
        return hidden.toString();
    }

    static String shown(String hidden) {
        var shown = hidden;
        for (int i = 0; i < MEANT.length(); i++) shown = shown.replace((char) (FIRST_STAND_IN + i), MEANT.charAt(i));
        return shown;
    }

    /** @param otherwise how it is written when it does not say so itself */
    static Said said(String hidden, Markup otherwise) {
        var text = shown(hidden).strip();
        for (var prefix : PREFIXES.entrySet())
            if (text.startsWith(prefix.getKey()))
                return new Said(text.substring(prefix.getKey().length()).strip(), prefix.getValue());
        return new Said(text, otherwise);
    }
}
