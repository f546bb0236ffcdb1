package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static ch.cryptocare.server.tables.scheduling.Tables.WALK_IN;

import ch.cryptocare.server.platform.seal.SealedColumn;
import java.util.List;

/** All that this module seals. */
public final class SealedByScheduling {
    public static final List<SealedColumn<?>> COLUMNS = List.of(
            new SealedColumn<>(APPOINTMENT.CONTACT, APPOINTMENT.ID, SealedContact::place),
            new SealedColumn<>(WALK_IN.NAME, WALK_IN.ID, JooqWalkIns::place));

    private SealedByScheduling() {}
}
