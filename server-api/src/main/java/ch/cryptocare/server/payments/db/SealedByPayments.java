package ch.cryptocare.server.payments.db;

import static ch.cryptocare.server.tables.payments.Tables.REFUND;

import ch.cryptocare.server.platform.seal.SealedColumn;
import java.util.List;

/** All that this module seals. */
public final class SealedByPayments {
    public static final List<SealedColumn<?>> COLUMNS =
            List.of(new SealedColumn<>(REFUND.DESTINATION, REFUND.ID, SealedDestination::place));

    private SealedByPayments() {}
}
