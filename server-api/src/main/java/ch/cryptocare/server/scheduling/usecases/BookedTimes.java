package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.BookedTime;
import java.time.Instant;
import java.util.List;

/** Appointments that still wait to take place, held or booked. */
public interface BookedTimes {
    /** Those that overlap that time, in order of their start. */
    List<BookedTime> of(PractitionerId practitioner, Slot time, Instant now);
}
