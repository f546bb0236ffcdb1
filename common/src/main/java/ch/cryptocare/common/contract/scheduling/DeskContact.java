package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import java.util.Optional;

/** As {@link PatientContact}, of somebody who stands at the desk or telephones: who has no e-mail is booked all the same. */
public record DeskContact(
        String name, Optional<EmailAddress> email, Optional<String> phone, Optional<Language> language) {
    public DeskContact {
        name = PatientContact.checkedName("patient.name", name);
        phone = PatientContact.checkedPhone(phone);
    }
}
