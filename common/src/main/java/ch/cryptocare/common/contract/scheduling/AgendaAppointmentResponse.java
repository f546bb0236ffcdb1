package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.contract.payments.InvoiceResponse;
import ch.cryptocare.common.contract.payments.RefundResponse;
import ch.cryptocare.common.contract.telehealth.MeetingResponse;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An appointment as the practice sees it.
 *
 * @param freeCancellationUntil until when the patient can cancel and is paid back
 * @param refundIfCancelled whether the patient is paid back when the practice cancels now
 */
public record AgendaAppointmentResponse(
        AgendaEntry entry,
        PractitionerId practitionerId,
        String practitionerName,
        String zone,
        DeskContact patient,
        long priceSats,
        Instant freeCancellationUntil,
        boolean refundIfCancelled,
        Set<AgendaAction> actions,
        Optional<InvoiceResponse> invoice,
        Optional<RefundResponse> refund,
        Optional<MeetingResponse> meeting) {}
