package ch.cryptocare.server.legal.db;

import static ch.cryptocare.server.tables.legal.Tables.EXPORT;

import ch.cryptocare.server.platform.seal.SealedColumn;
import java.util.List;

/** All that this module seals. */
public final class SealedByLegal {
    public static final List<SealedColumn<?>> COLUMNS =
            List.of(new SealedColumn<>(EXPORT.CONTENT, EXPORT.ID, JooqExports::place));

    private SealedByLegal() {}
}
