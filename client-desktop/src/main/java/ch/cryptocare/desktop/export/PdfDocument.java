package ch.cryptocare.desktop.export;

import ch.cryptocare.common.value.Language;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document for paper. What is put in is text and never markup, and nothing is fetched for it. */
public final class PdfDocument {
    private static final String FONTS = "/ch/cryptocare/desktop/theme/fonts/";

    private final Document document = empty();
    private final Element body;

    /** @param style in CSS; the font is called Inter */
    public PdfDocument(Language language, String title, String style) {
        var html = document.createElement("html");
        html.setAttribute("lang", language.tag());
        document.appendChild(html);
        var head = add(html, "head", "");
        add(head, "title", title);
        add(head, "style", style);
        body = add(html, "body", "");
    }

    public Element body() {
        return body;
    }

    public Element add(Element parent, String name, String text) {
        var element = document.createElement(name);
        if (!text.isEmpty()) element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }

    public void writeTo(OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        new PdfRendererBuilder()
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useFont(font("Inter_400Regular.ttf"), "Inter", 400, FontStyle.NORMAL, true)
                .useFont(font("Inter_700Bold.ttf"), "Inter", 700, FontStyle.NORMAL, true)
                .withProducer("CryptoCare")
                .withW3cDocument(document, null)
                .toStream(out)
                .run();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> {
            var font = PdfDocument.class.getResourceAsStream(FONTS + name);
            if (font == null) throw new IllegalStateException(name + " is missing");
            return font;
        };
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
