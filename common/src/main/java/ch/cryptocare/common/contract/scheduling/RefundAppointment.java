package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;
import java.time.Instant;

/** The appointment whose price goes back. */
public record RefundAppointment(PractitionerId practitionerId, String practitionerName, Instant start, String zone) {}
