package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.messaging.domain.MessageKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All messages ever meant to be sent. */
public interface Messages {
    /** A message taken for sending. {@code attempt} counts from 1. */
    record Taken(Message message, int attempt) {}

    /** A second message of the same key, or a second reminder of a person's day, is not added. */
    void add(Message message);

    /** Takes a message that waits and is due; nobody else gets it for so long. */
    Optional<Taken> take(MessageKey key, Duration lease);

    boolean waits(MessageKey key);

    void sent(MessageKey key);

    /** Nothing to tell any more. */
    void dropped(MessageKey key);

    /** The address takes no mail. */
    void refused(MessageKey key);

    /** It failed; it is due again at once. */
    void release(MessageKey key);

    List<MessageKey> due(int most);

    /** Whose booking was ever told to this person. */
    List<AppointmentId> appointmentsOf(Person person);
}
