package ch.cryptocare.server.learning.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a file, with what stands in it. */
final class XmlElement {
    final String name;

    /** Where it begins. */
    final int line;

    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    List<XmlElement> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<XmlElement> first(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    boolean has(String wanted) {
        return first(wanted).isPresent();
    }

    /** Nothing, where it has no such attribute. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "").strip();
    }

    boolean hasElements() {
        return !children.isEmpty();
    }

    String text() {
        return text.toString().strip();
    }

    /** What stands in a child of this name; nothing, where there is none. */
    String textOf(String child) {
        return first(child).map(XmlElement::text).orElse("");
    }
}
