package ch.cryptocare.server.learning.moodle;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads HTML aloud: paragraphs are lines, items of a list have a dash, and a power stays one. */
final class HtmlWords implements NodeFilter {
    private static final Set<String> UNSPOKEN = Set.of("script", "style", "template", "head", "title");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
    private static final String PLAIN = "0123456789+-=()n";

    private final StringBuilder words = new StringBuilder();

    private HtmlWords() {}

    static String of(Element body) {
        var reading = new HtmlWords();
        NodeTraversor.filter(reading, body);
        return reading.words.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) words.append(text.getWholeText().replaceAll("\\s+", " "));
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        var name = element.normalName();
        switch (name) {
            case "br" -> words.append('\n');
            case "td", "th" -> words.append(' ');
            case "li" -> words.append("\n– ");
            case "sup" -> words.append(moved(element.text(), RAISED, "^"));
            case "sub" -> words.append(moved(element.text(), LOWERED, "_"));
            default -> {
                if (element.isBlock()) words.append('\n');
            }
        }
        var isSaid = UNSPOKEN.contains(name) || name.equals("sup") || name.equals("sub");
        return isSaid ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    /** With Unicode's own characters where there are such, so that ten to the third is not a hundred and three. */
    private static String moved(String text, String to, String mark) {
        var moved = new StringBuilder();
        for (var character : text.replace('−', '-').toCharArray()) {
            var place = PLAIN.indexOf(character);
            if (place < 0) return text.isBlank() ? "" : mark + text;
            moved.append(to.charAt(place));
        }
        return moved.toString();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !element.nameIs("br")) words.append('\n');
        return FilterResult.CONTINUE;
    }
}
