package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Which appointments somebody looks for. The rows tell all but the payment, which another module knows, and the name,
 * which is sealed.
 *
 * @param to the first start after the last
 * @param name part of a patient's name
 */
public record LedgerFilter(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<PractitionerId> practitioner,
        Optional<AppointmentStatus> status,
        Optional<Sats> least,
        Optional<Sats> most,
        Optional<AppointmentId> id,
        Optional<PatientKey> patient,
        Optional<InvoiceSummary.Status> payment,
        Optional<String> name) {

    /** Whether rows have to be read that are not shown in the end. */
    boolean picksOut() {
        return payment.isPresent() || name.isPresent();
    }

    /** Without the name, so that no log shows it. */
    @Override
    public String toString() {
        return "[filter]";
    }
}
