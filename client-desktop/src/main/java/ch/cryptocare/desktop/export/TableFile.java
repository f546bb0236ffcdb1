package ch.cryptocare.desktop.export;

import java.io.IOException;
import java.util.List;

/** A file that a table is written to, row by row. */
interface TableFile {
    void row(List<Cell> cells) throws IOException;

    /** After the last row; without it the file is not whole. */
    void end() throws IOException;
}
