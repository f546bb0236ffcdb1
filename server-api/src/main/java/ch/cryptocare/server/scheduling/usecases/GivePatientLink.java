package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the desk what a patient without e-mail cannot be sent. Whoever has the token may act as the patient, so it is given
 * for nobody who has the letter, and that it was given is noted.
 */
public final class GivePatientLink {
    private final Transactions transactions;
    private final KeptCalendars kept;
    private final AuditLog audit;

    public GivePatientLink(Transactions transactions, KeptCalendars kept, AuditLog audit) {
        this.transactions = transactions;
        this.kept = kept;
        this.audit = audit;
    }

    /** Refused as PATIENT_HAS_EMAIL to whoever keeps the calendar of a patient that letters reach. */
    public Token token(AccountId keeper, AppointmentId id) {
        return transactions.in(() -> {
            var booking = kept.appointment(keeper, id);
            if (booking.contact().email().isPresent()) throw new Refusal(ProblemType.PATIENT_HAS_EMAIL);
            audit.note(new AuditLog.Event(Optional.of(keeper), "patient-link-given", id.value(), Map.of()));
            return booking.token();
        });
    }
}
