package ch.cryptocare.desktop.export;

import ch.cryptocare.common.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** In which form a table is saved. */
public enum Format {
    XLSX,
    CSV,
    PDF;

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    TableFile open(OutputStream out, Language language, String title, List<String> heads) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxTable(out, title, heads);
            case CSV -> new CsvTable(out, heads);
            case PDF -> new PdfTable(out, language, title, heads);
        };
    }
}
