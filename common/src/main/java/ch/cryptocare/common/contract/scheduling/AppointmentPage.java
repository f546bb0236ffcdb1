package ch.cryptocare.common.contract.scheduling;

import java.util.List;
import java.util.Optional;

/** A page of one's own appointments, the latest start first. */
public record AppointmentPage(List<AppointmentSummary> items, Optional<String> nextCursor) {}
