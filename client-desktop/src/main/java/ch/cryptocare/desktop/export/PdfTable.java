package ch.cryptocare.desktop.export;

import ch.cryptocare.common.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3c.dom.Element;

/** To print: the heads again on each page. */
final class PdfTable implements TableFile {
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
    private final PdfDocument document;
    private final Element rows;

    PdfTable(OutputStream out, Language language, String title, List<String> heads) {
        this.out = out;
        document = new PdfDocument(language, title, STYLE);
        document.add(document.body(), "h1", title);
        var table = document.add(document.body(), "table", "");
        var top = document.add(document.add(table, "thead", ""), "tr", "");
        heads.forEach(name -> document.add(top, "th", name));
        rows = document.add(table, "tbody", "");
    }

    @Override
    public void row(List<Cell> cells) {
        var row = document.add(rows, "tr", "");
        for (var cell : cells) {
            var element = document.add(row, "td", cell.plain());
            if (cell instanceof Cell.Whole || cell instanceof Cell.Francs) element.setAttribute("class", "number");
        }
    }

    @Override
    public void end() throws IOException {
        document.writeTo(out);
    }
}
