package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import java.util.List;

/**
 * All that says when a practitioner can be booked. {@code revision} grows with each change; {@code zone} is that of the
 * opening times; {@code holidays} are those of the next twelve months, {@code absences} those that were not over yesterday.
 */
public record AvailabilityResponse(
        PractitionerId practitionerId,
        long revision,
        String zone,
        Canton canton,
        AvailabilityPlan availability,
        List<HolidayResponse> holidays,
        List<AbsenceResponse> absences,
        List<ServiceDetails> services) {}
