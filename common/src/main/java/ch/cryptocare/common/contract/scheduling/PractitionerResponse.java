package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A practitioner's public profile. {@code zone} is the IANA time zone of their opening times. */
public record PractitionerResponse(
        PractitionerId id,
        String name,
        Specialty specialty,
        List<String> languages,
        Canton canton,
        String city,
        Optional<String> address,
        String zone,
        Map<String, String> about,
        List<ServiceResponse> services,
        int freeCancellationHours) {}
