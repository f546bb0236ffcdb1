package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.messaging.domain.MessageKey;

/** Somebody else is sending it, or was until a crash: to be tried again in a moment. */
public final class MessageBusy extends RuntimeException {
    MessageBusy(MessageKey key) {
        super("the message " + key + " is being sent", null, false, false);
    }
}
