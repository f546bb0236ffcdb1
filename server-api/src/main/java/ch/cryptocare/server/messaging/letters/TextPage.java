package ch.cryptocare.server.messaging.letters;

import java.util.ArrayList;
import java.util.List;

/** A page as plain text. */
final class TextPage {
    private TextPage() {}

    static String of(Page page) {
        var lines = new ArrayList<String>();
        page.paragraphs().forEach(text -> addBlock(lines, List.of(text)));
        var facts = new ArrayList<String>();
        page.facts().forEach(fact -> {
            facts.add(fact.label() + ": " + fact.value());
            fact.details().forEach(detail -> facts.add("  " + detail));
        });
        addBlock(lines, facts);
        addBlock(
                lines,
                List.of(page.action().label() + ":", page.action().target().toString()));
        page.others().ifPresent(others -> {
            addBlock(lines, List.of(others.title() + ":"));
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

    private static void addBlock(List<String> lines, List<String> block) {
        lines.addAll(block);
        lines.add("");
    }
}
