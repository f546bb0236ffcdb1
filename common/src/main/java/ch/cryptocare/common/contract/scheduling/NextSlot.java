package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;

/** The earliest free slot of a practitioner and the service it is for. */
public record NextSlot(ServiceTypeId serviceId, Instant start, Instant end) {}
