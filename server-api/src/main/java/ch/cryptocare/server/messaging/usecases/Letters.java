package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.scheduling.AppointmentView;
import java.util.List;

/** Writes the mails, in the reader's language. */
public interface Letters {
    /** @param others what else awaits the same person, told in reminders */
    Mail write(Message message, AppointmentView appointment, List<AppointmentView> others);

    Mail write(MessageKey key, AccountLetter letter);
}
