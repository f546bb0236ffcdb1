package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The appointments of an account, as they are listed. */
public interface AppointmentList {
    /** Where a page ended. */
    record Position(Instant start, AppointmentId id) {}

    /** What was booked with this address, and belongs to no account yet, belongs to this one. */
    void join(PatientKey patient, AccountId account);

    /** All of them, however many there are. */
    List<AppointmentId> all(AccountId account);

    /** The latest start first, beginning after a position. */
    List<Booking> of(AccountId account, Optional<Position> after, int atMost);
}
