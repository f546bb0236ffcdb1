package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An appointment and its money.
 *
 * @param patientName only for the practice whose patient it is
 * @param payment what became of its invoice; empty while the gateway is being asked for one
 * @param approxChfCents what the price was worth when the invoice was made, when a rate was known
 * @param refund how far what goes back has come
 */
public record LedgerEntry(
        AppointmentId id,
        AppointmentStatus status,
        Instant start,
        Instant end,
        String zone,
        PractitionerId practitionerId,
        String practitionerName,
        Map<String, String> serviceName,
        ConsultationMode mode,
        Optional<String> patientName,
        long priceSats,
        Optional<Long> approxChfCents,
        Optional<InvoiceStatus> payment,
        Optional<RefundStatus> refund,
        long refundSats) {}
