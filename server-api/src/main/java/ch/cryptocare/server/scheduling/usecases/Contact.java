package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import java.util.Optional;

/** How to reach a patient; without an e-mail only whom the practice booked. */
public record Contact(String name, Optional<EmailAddress> email, Optional<String> phone, Language language) {
    @Override
    public String toString() {
        return "[contact]";
    }
}
