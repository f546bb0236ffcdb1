package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.util.List;

/** What stands in a practitioner's calendar. */
public interface AgendaList {
    /** What overlaps the range, in order of its start; without holds that lapsed. */
    List<Booking> appointments(PractitionerId practitioner, Slot range, Instant now);

    /** What overlaps the range, in order of its start. */
    List<Slot> absences(PractitionerId practitioner, Slot range);
}
