package ch.cryptocare.server.scheduling.db;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.db.SealedJson;
import ch.cryptocare.server.scheduling.usecases.Contact;
import java.util.Optional;
import java.util.UUID;

/** What is personal about an appointment, as it is sealed: in this shape it outlives deploys. */
record SealedContact(String name, Optional<String> email, Optional<String> phone, Language language, String token) {
    static SealedContact of(Contact contact, Token token) {
        return new SealedContact(
                contact.name(),
                contact.email().map(EmailAddress::text),
                contact.phone(),
                contact.language(),
                token.text());
    }

    static SealedContact open(byte[] sealed, UUID appointment, Sealer sealer) {
        return SealedJson.open(sealed, SealedContact.class, place(appointment), sealer);
    }

    byte[] seal(UUID appointment, Sealer sealer) {
        return SealedJson.seal(this, place(appointment), sealer);
    }

    Contact contact() {
        return new Contact(name, email.map(EmailAddress::new), phone, language);
    }

    static String place(UUID appointment) {
        return "scheduling.appointment.contact/" + appointment;
    }

    @Override
    public String toString() {
        return "[contact]";
    }
}
