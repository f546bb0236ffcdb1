package ch.cryptocare.server.learning.moodle;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that a stranger may have made: it declares nothing, fetches nothing and is not deep. */
final class XmlTree {
    /** Moodle's own have seven levels. */
    private static final int DEEPEST = 20;

    private final XMLStreamReader reader;
    private final Deque<XmlElement> open = new ArrayDeque<>();

    private XmlTree(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The outermost element. */
    static XmlElement read(String text) {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(withoutMark(text)));
            return new XmlTree(reader).read();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw Harvest.unreadable("not-xml", place == null ? 1 : Math.max(place.getLineNumber(), 1));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private XmlElement read() throws XMLStreamException {
        var outermost = new XmlElement("", 1, Map.of());
        open.push(outermost);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().add(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Harvest.unreadable("declares-entities", line());
                default -> {}
            }
        }
        return outermost;
    }

    private void begin() {
        if (open.size() > DEEPEST) throw Harvest.unreadable("too-deep", line());
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        var element = new XmlElement(reader.getLocalName(), line(), attributes);
        open.element().add(element);
        open.push(element);
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }
}
