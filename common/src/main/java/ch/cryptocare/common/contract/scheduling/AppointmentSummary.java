package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Instant;

/** One of one's own appointments, with the secret that opens it; there is a receipt of what is {@code paid}. */
public record AppointmentSummary(
        AppointmentId id,
        String token,
        PractitionerId practitionerId,
        String practitionerName,
        String serviceName,
        ConsultationMode mode,
        AppointmentStatus status,
        Instant start,
        Instant end,
        String zone,
        boolean paid) {
    @Override
    public String toString() {
        return "AppointmentSummary[" + id + "]";
    }
}
