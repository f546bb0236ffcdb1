package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;

/** When and with whom somebody who waits could be next. */
public record WalkInSuggestion(PractitionerId practitionerId, ServiceTypeId serviceId, Instant start) {}
