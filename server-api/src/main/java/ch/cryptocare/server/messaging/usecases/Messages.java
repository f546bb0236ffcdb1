package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.messaging.domain.MessageKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All messages ever meant to be sent. */
public interface Messages {
    /** A message taken for sending. {@code attempt} counts from 1; {@code since} is when it was added. */
    record Taken(Message message, int attempt, Instant since) {}

    /** A second message of the same key, or a second reminder of a person's day, is not added. */
    void add(Message message);

    /** Takes a message that waits and is due; nobody else gets it for so long. */
    Optional<Taken> take(MessageKey key, Duration lease);

    boolean waits(MessageKey key);

    void sent(MessageKey key);

    /** Nothing to tell any more. */
    void dropped(MessageKey key);

    /** Nobody takes it, and it is not tried again. Why is told without an address. */
    void failed(MessageKey key, String why);

    /** How many of those added since then failed. */
    int failedSince(Instant then);

    /** It failed; it is due again at once. */
    void release(MessageKey key);

    List<MessageKey> due(int most);

    /** Whose booking was ever told to this person. */
    List<AppointmentId> appointmentsOf(Person person);
}
