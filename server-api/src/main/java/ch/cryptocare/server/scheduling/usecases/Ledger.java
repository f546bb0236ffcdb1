package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.usecases.AppointmentList.Position;
import java.util.List;
import java.util.Optional;

/** All appointments in the order of their start. Those whose patient was erased are left out. */
public interface Ledger {
    /**
     * The latest start first, beginning after a position; the payment and the name are not looked at.
     *
     * @param calendars those of which alone
     */
    List<Booking> list(
            LedgerFilter filter, Optional<List<PractitionerId>> calendars, Optional<Position> after, int atMost);
}
