package ch.cryptocare.desktop.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * As spreadsheets read it: the mark at its beginning tells Excel that accents are UTF-8, semicolons are what it expects in
 * Switzerland and France, and no words are ever taken for a formula.
 */
final class CsvTable implements TableFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private final CsvWriter csv;

    CsvTable(OutputStream out, List<String> heads) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(heads);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        try {
            csv.writeRecord(cells.stream().map(CsvTable::safe).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    /** What begins like a formula is shown as text: otherwise a name could run a program on the reader's machine. */
    private static String safe(Cell cell) {
        var text = cell.plain();
        if (!(cell instanceof Cell.Words) || text.isEmpty()) return text;
        return BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
