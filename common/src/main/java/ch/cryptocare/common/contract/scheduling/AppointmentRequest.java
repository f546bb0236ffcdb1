package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;

/** A patient takes a slot: it is held until the invoice is paid or lapses. */
public record AppointmentRequest(
        PractitionerId practitionerId, ServiceTypeId serviceId, Instant start, PatientContact patient) {}
