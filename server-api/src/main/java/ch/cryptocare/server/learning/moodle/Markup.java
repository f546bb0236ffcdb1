package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.LeftOutReason;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** How a text of Moodle is written. */
public enum Markup {
    HTML,
    /** As somebody typed it, with HTML here and there; lines are lines. */
    AUTO,
    MARKDOWN,
    PLAIN;

    private static final int LONGEST_RAW = 20_000;
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern MARKDOWN_PICTURE = Pattern.compile("!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,500}\\)");
    private static final Pattern MARKDOWN_BOLD = Pattern.compile("\\*\\*(?=\\S)([^*\\n]+)\\*\\*");

    /** In plain words, without what it shows or plays. */
    String words(String raw) {
        if (raw.length() > LONGEST_RAW) throw new NotTaken(LeftOutReason.TOO_LONG);
        var text = switch (this) {
            case HTML -> HtmlWords.of(Jsoup.parseBodyFragment(raw).body());
            case AUTO -> typed(raw);
            case MARKDOWN ->
                typed(MARKDOWN_BOLD
                        .matcher(MARKDOWN_PICTURE.matcher(raw).replaceAll(""))
                        .replaceAll("$1"));
            case PLAIN -> raw;
        };
        return tidy(printable(text));
    }

    private static String typed(String raw) {
        if (!hasTags(raw)) return Parser.unescapeEntities(raw, false);
        return HtmlWords.of(Jsoup.parseBodyFragment(raw.replace("\n", "<br>").replace("\r", ""))
                .body());
    }

    /** Less-than signs are no tags: {@code SpO2 <90 %}, {@code p<q}. */
    private static boolean hasTags(String raw) {
        return TAG.matcher(raw).results().anyMatch(tag -> Tag.isKnownTag(tag.group(1)));
    }

    /** Whether it shows or plays something. */
    boolean shows(String raw) {
        return switch (this) {
            case HTML, AUTO -> showsInHtml(raw);
            case MARKDOWN -> MARKDOWN_PICTURE.matcher(raw).find() || showsInHtml(raw);
            case PLAIN -> false;
        };
    }

    private static boolean showsInHtml(String raw) {
        return raw.indexOf('<') >= 0
                && raw.length() <= LONGEST_RAW
                && !Jsoup.parseBodyFragment(raw)
                        .select("img,picture,svg,video,audio,object,embed,iframe,canvas")
                        .isEmpty();
    }

    /** Without characters that no page shows and no database keeps. */
    static String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().filter(Markup::isShown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isShown(int character) {
        if (character == '\n' || character == '\t') return true;
        var kind = Character.getType(character);
        return kind != Character.CONTROL && kind != Character.SURROGATE && kind != Character.UNASSIGNED;
    }

    /** One blank between words, and one empty line between paragraphs at most. */
    private static String tidy(String text) {
        return text.replaceAll("[\\h\\t]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("(?m)^–\n+", "– ")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
