package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;
import java.util.Optional;

/** @param except an appointment that is to be moved there: what was agreed for it holds, and it isn't in its own way */
public record SlotVerdictQuery(ServiceTypeId service, Instant start, Optional<AppointmentId> except) {}
