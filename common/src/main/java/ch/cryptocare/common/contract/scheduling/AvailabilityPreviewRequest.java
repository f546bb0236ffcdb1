package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ServiceTypeId;

/** {@code from} (inclusive) and {@code to} (exclusive) are ISO instants, or dates in the practitioner's zone; at most 35 days. */
public record AvailabilityPreviewRequest(
        AvailabilityPlan availability, ServiceTypeId service, String from, String to) {}
