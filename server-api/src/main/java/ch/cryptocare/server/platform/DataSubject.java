package ch.cryptocare.server.platform;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.EmailAddress;
import java.util.List;

/**
 * Somebody whose personal data we keep (GDPR art. 4(1)).
 *
 * @param email the proven address
 * @param appointments all of theirs, those booked as a guest too
 */
public record DataSubject(AccountId account, EmailAddress email, List<AppointmentId> appointments) {
    @Override
    public String toString() {
        return "[data subject " + account + "]";
    }
}
