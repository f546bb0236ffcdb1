package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;

/** The practice takes time for a patient: it is held until the invoice is paid or lapses. */
public record DeskAppointmentRequest(
        PractitionerId practitionerId, ServiceTypeId serviceId, Instant start, DeskContact patient) {}
