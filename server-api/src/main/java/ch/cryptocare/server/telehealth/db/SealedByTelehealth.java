package ch.cryptocare.server.telehealth.db;

import static ch.cryptocare.server.tables.telehealth.Tables.MEETING;

import ch.cryptocare.server.platform.seal.SealedColumn;
import java.util.List;

/** All that this module seals. */
public final class SealedByTelehealth {
    public static final List<SealedColumn<?>> COLUMNS =
            List.of(new SealedColumn<>(MEETING.JOIN_URL, MEETING.APPOINTMENT_ID, JooqMeetings::place));

    private SealedByTelehealth() {}
}
