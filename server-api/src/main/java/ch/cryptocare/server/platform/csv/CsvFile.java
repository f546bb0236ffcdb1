package ch.cryptocare.server.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as spreadsheets read it: the mark at its beginning tells Excel that accents are UTF-8, semicolons are what it
 * expects in Switzerland and France, and no cell is ever taken for a formula.
 */
public final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private CsvFile() {}

    public static byte[] of(List<String> head, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            csv.writeRecord(head);
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::safe).toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What begins like a formula is shown as text: otherwise a name could run a program on the reader's machine. */
    private static String safe(String cell) {
        return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
