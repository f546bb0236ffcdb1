package ch.cryptocare.desktop.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** For Excel: numbers and moments as such, and words always as words, whatever they begin with. */
final class XlsxTable implements TableFile {
    /** So many rows wait in memory at most. */
    private static final int FLUSHED_EVERY = 200;

    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxTable(OutputStream out, String title, List<String> heads) {
        book = new Workbook(out, "CryptoCare", null);
        sheet = book.newWorksheet(title.substring(0, Math.min(title.length(), LONGEST_NAME)));
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, Math.max(18, heads.get(column).length() + 2));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        row++;
        for (int column = 0; column < cells.size(); column++) write(column, cells.get(column));
        if (row % FLUSHED_EVERY == 0) sheet.flush();
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Words(var text) -> sheet.value(row, column, text);
            case Cell.Whole(var number) -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0").set();
            }
            case Cell.Francs(var amount) -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Cell.Moment(var at) -> {
                sheet.value(row, column, at);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Cell.Nothing() -> {}
        }
    }
}
