package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import java.time.Instant;

/** An appointment that stays, though it does not fit any more. */
public record AvailabilityConflict(AppointmentId id, Instant start, Instant end, AppointmentStatus status) {}
