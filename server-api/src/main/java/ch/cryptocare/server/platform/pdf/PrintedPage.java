package ch.cryptocare.server.platform.pdf;

import ch.cryptocare.common.value.Language;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document that will be printed, built node by node: what is put in is text and never markup, whoever wrote it. It has
 * what readers of PDF/UA need: a language, a title, an order of headings.
 */
public final class PrintedPage {
    /** How the address of a picture begins that is in the page itself. */
    static final String PICTURE = "data:image/png;base64,";

    private final Document document;
    private final Element bookmarks;
    private final Element body;

    /** @param style the document's own CSS; it can name nothing from elsewhere */
    public PrintedPage(Language language, String title, String style) {
        document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", language.tag());
        document.appendChild(html);
        var head = add(html, "head", "");
        add(head, "title", title);
        var description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        bookmarks = add(head, "bookmarks", "");
        add(head, "style", style);
        body = add(html, "body", "");
    }

    public Element body() {
        return body;
    }

    /** A new element with a text, at the end of another. */
    public Element add(Element parent, String name, String text) {
        var element = document.createElement(name);
        if (!text.isEmpty()) element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }

    /** A heading that the table of bookmarks leads to. */
    public Element addChapter(Element parent, String name, String text, String id) {
        var heading = add(parent, name, text);
        heading.setAttribute("id", id);
        var bookmark = add(bookmarks, "bookmark", "");
        bookmark.setAttribute("name", text);
        bookmark.setAttribute("href", "#" + id);
        return heading;
    }

    /** A picture of ours, with what it says to whoever does not see it. */
    public Element addPicture(Element parent, byte[] png, String says) {
        var picture = add(parent, "img", "");
        picture.setAttribute("src", PICTURE + Base64.getEncoder().encodeToString(png));
        picture.setAttribute("alt", says);
        return picture;
    }

    Document document() {
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
