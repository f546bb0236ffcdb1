package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.contract.payments.InvoiceResponse;
import ch.cryptocare.common.contract.payments.RefundResponse;
import ch.cryptocare.common.contract.telehealth.MeetingResponse;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An appointment as its patient sees it. {@code token} is given once, to whoever made the hold; {@code revision} grows with every change. */
public record AppointmentResponse(
        AppointmentId id,
        Optional<String> token,
        AppointmentStatus status,
        int revision,
        PractitionerId practitionerId,
        String practitionerName,
        ServiceTypeId serviceId,
        Map<String, String> serviceName,
        ConsultationMode mode,
        Instant start,
        Instant end,
        String zone,
        Optional<String> address,
        Optional<Instant> holdUntil,
        Instant freeCancellationUntil,
        boolean canReschedule,
        boolean canCancel,
        Optional<InvoiceResponse> invoice,
        Optional<RefundResponse> refund,
        Optional<MeetingResponse> meeting) {}
