package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.messaging.domain.MessageKey;
import java.util.Optional;

/** A mail as it is sent. */
public record Mail(
        MessageKey key, EmailAddress to, String subject, String text, String html, Optional<Invitation> invitation) {

    /** An iCalendar text and its method. */
    public record Invitation(String method, String ics) {}

    public Mail {
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("a subject is one line");
    }

    /** Without what it says and to whom. */
    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
