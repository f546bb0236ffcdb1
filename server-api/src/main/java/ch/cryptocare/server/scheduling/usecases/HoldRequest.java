package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;

/** What a patient asks for; {@code network} is where from, {@code key} what a repetition of the request carries. */
public record HoldRequest(
        PractitionerId practitioner,
        ServiceTypeId service,
        Instant start,
        Contact contact,
        String network,
        String key) {}
