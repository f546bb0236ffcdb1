package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * An appointment as it stands now, for the modules that tell people of it.
 *
 * @param status a name of {@code AppointmentStatus}
 * @param serviceName by language tag
 * @param email empty for whom a practice booked without one: nobody writes to them
 * @param token opens the patient's page
 */
public record AppointmentView(
        AppointmentId id,
        String status,
        PractitionerId practitionerId,
        String practitionerName,
        Map<String, String> serviceName,
        ConsultationMode mode,
        Optional<String> address,
        Instant start,
        Instant end,
        ZoneId zone,
        int sequence,
        int revision,
        long priceSats,
        Instant freeCancellationUntil,
        String patientName,
        Optional<EmailAddress> email,
        Language language,
        String token) {
    /** Without personal data, so that no log shows any. */
    @Override
    public String toString() {
        return "appointment " + id;
    }
}
