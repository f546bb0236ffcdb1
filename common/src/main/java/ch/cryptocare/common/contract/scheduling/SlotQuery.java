package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ServiceTypeId;

/** Which service, and from when (inclusive) until when (exclusive): ISO instants, or dates in the practitioner's zone; at most 62 days. */
public record SlotQuery(ServiceTypeId service, String from, String to) {}
