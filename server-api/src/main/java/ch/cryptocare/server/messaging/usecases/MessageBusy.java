package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.platform.Busy;

/** Somebody else is sending it, or was until a crash: to be tried again in a moment. */
public final class MessageBusy extends Busy {
    MessageBusy(MessageKey key) {
        super("the message " + key + " is being sent");
    }
}
