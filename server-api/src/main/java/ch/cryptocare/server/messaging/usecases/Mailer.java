package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.messaging.domain.MessageKey;

/** Hands mails to whoever delivers them. */
public interface Mailer {
    /**
     * @throws MailRefused when this address or this mail is not taken: it must not be tried again
     * @throws MailerUnavailable when it should be tried again; it may have been sent all the same
     */
    void send(Mail mail);

    /** Whether an earlier try, of which nothing more was heard, is known to have gone out. */
    boolean hasSent(MessageKey key);

    final class MailRefused extends RuntimeException {
        public final String why;

        /** @param why the code of the answer; its text may hold an address */
        public MailRefused(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }

    final class MailerUnavailable extends RuntimeException {
        public MailerUnavailable(String what) {
            super(what);
        }

        /** Only the kind of the cause is kept: its text may hold an address. */
        public MailerUnavailable(String what, Throwable cause) {
            super(what + " (" + cause.getClass().getSimpleName() + ")");
        }
    }
}
