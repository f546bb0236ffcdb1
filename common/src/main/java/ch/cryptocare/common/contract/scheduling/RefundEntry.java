package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.contract.payments.RefundFailure;
import ch.cryptocare.common.contract.payments.RefundReason;
import ch.cryptocare.common.contract.payments.RefundStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A refund as whoever looks after it sees it.
 *
 * @param patientName only for the practice whose patient it is
 * @param appointment when it was, its practitioner and zone: unknown once the patient's data are erased
 * @param approxChfCents what the amount is worth now, when a rate is known
 * @param destinationKnown whether the patient has said where it goes
 * @param bolt11 the invoice to be paid, while it is being sent
 * @param preimage the proof, once it is sent
 */
public record RefundEntry(
        UUID id,
        UUID appointmentId,
        Optional<RefundAppointment> appointment,
        Optional<String> patientName,
        long amountSats,
        Optional<Long> approxChfCents,
        RefundReason reason,
        RefundStatus status,
        Instant owedAt,
        boolean destinationKnown,
        Optional<String> bolt11,
        Optional<String> paymentHash,
        Optional<Instant> payableUntil,
        Optional<RefundFailure> failure,
        Optional<Instant> sentAt,
        Optional<String> preimage) {}
