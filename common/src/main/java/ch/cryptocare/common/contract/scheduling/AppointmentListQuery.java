package ch.cryptocare.common.contract.scheduling;

import java.util.Optional;

/** The next page begins where the cursor of the last one says. */
public record AppointmentListQuery(Optional<String> cursor) {}
