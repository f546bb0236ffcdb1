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
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** To print: the heads again on each page. What is put in is text and never markup, and nothing is fetched for it. */
final class PdfTable implements TableFile {
    private static final String FONTS = "/ch/cryptocare/desktop/theme/fonts/";
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm 12mm 16mm 12mm;
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter; } }
            body { font: 8pt Inter; color: #1a1f1e; }
            h1 { font-size: 14pt; margin: 0 0 4mm 0; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th { text-align: left; border-bottom: 0.6pt solid #1a1f1e; padding: 1.2mm 1.5mm; }
            td { border-bottom: 0.3pt solid #c9d1cf; padding: 1.2mm 1.5mm; vertical-align: top; word-wrap: break-word; }
            .number { text-align: right; }
            """;

    private final OutputStream out;
    private final Document document;
    private final Element rows;

    PdfTable(OutputStream out, Language language, String title, List<String> heads) {
        this.out = out;
        document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", language.tag());
        document.appendChild(html);
        var head = add(html, "head", "");
        add(head, "title", title);
        add(head, "style", STYLE);
        var body = add(html, "body", "");
        add(body, "h1", title);
        var table = add(body, "table", "");
        var top = add(add(table, "thead", ""), "tr", "");
        heads.forEach(name -> add(top, "th", name));
        rows = add(table, "tbody", "");
    }

    @Override
    public void row(List<Cell> cells) {
        var row = add(rows, "tr", "");
        for (var cell : cells) {
            var element = add(row, "td", cell.plain());
            if (cell instanceof Cell.Whole || cell instanceof Cell.Francs) element.setAttribute("class", "number");
        }
    }

    @Override
    public void end() throws IOException {
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
            var font = PdfTable.class.getResourceAsStream(FONTS + name);
            if (font == null) throw new IllegalStateException(name + " is missing");
            return font;
        };
    }

    private Element add(Element parent, String name, String text) {
        var element = document.createElement(name);
        if (!text.isEmpty()) element.setTextContent(text);
        parent.appendChild(element);
        return element;
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
