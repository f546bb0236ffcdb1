package ch.cryptocare.common.contract.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What goes back by one payment, as its patient sees it.
 *
 * @param destination where it goes, in the patient's words; while there is none, it waits for them
 * @param failure why the last try came to nothing
 * @param preimage the proof, once it is sent: its SHA-256 is {@code paymentHash}
 */
public record RefundPart(
        UUID id,
        long amountSats,
        RefundStatus status,
        Optional<String> destination,
        Optional<RefundFailure> failure,
        Optional<Instant> sentAt,
        Optional<String> paymentHash,
        Optional<String> preimage) {}
