package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which appointments.
 *
 * @param from the first start
 * @param to the first start after the last
 * @param q an appointment's id or a patient's whole address; for the practice, which knows them, also part of a name
 * @param cursor the previous page's {@code nextCursor}
 */
public record LedgerQuery(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<PractitionerId> practitioner,
        Optional<AppointmentStatus> status,
        Optional<InvoiceStatus> payment,
        Optional<Long> minSats,
        Optional<Long> maxSats,
        Optional<String> q,
        Optional<String> cursor) {}
