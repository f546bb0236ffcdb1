package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.server.messaging.letters.Page.Fact;
import java.util.ArrayList;
import java.util.List;

/** A page as plain text. */
final class TextPage {
    private TextPage() {}

    static String of(Page page) {
        var lines = new ArrayList<String>();
        page.paragraphs().forEach(text -> addBlock(lines, List.of(text)));
        page.facts().forEach(fact -> addBlock(lines, lines(fact)));
        addBlock(lines, List.of(page.action().label(), page.action().target().toString()));
        page.others().ifPresent(others -> {
            addBlock(lines, List.of(others.title()));
            others.list()
                    .forEach(other -> addBlock(
                            lines,
                            List.of(
                                    other.when() + " · " + other.with(),
                                    other.target().toString())));
        });
        page.notes().forEach(note -> addBlock(lines, List.of(note)));
        return String.join("\n", lines);
    }

    private static List<String> lines(Fact fact) {
        var lines = new ArrayList<String>();
        lines.add(fact.label());
        lines.add("  " + fact.value());
        fact.details().forEach(detail -> lines.add("  " + detail));
        return lines;
    }

    private static void addBlock(List<String> lines, List<String> block) {
        lines.addAll(block);
        lines.add("");
    }
}
