package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An appointment as it stands in a calendar; {@code holdUntil} while payment is awaited, {@code revision} grows with every change. */
public record AgendaEntry(
        AppointmentId id,
        AppointmentStatus status,
        int revision,
        Instant start,
        Instant end,
        ServiceTypeId serviceId,
        Map<String, String> serviceName,
        ConsultationMode mode,
        String patientName,
        Optional<Instant> holdUntil) {}
