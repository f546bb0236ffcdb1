package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.messaging.domain.MessageKey;
import java.util.ArrayList;
import java.util.List;

/** A mailer that keeps what it sends; fails where a test asks for it. */
final class FakeMailer implements Mailer {
    final List<Mail> sent = new ArrayList<>();
    boolean remembers = true;
    int failures = 0;
    boolean losesAnswer = false;
    Runnable whileSending = () -> {};

    @Override
    public synchronized void send(Mail mail) {
        whileSending.run();
        if (mail.to().text().startsWith("inactive")) throw new MailRefused("closed");
        if (failures > 0) {
            failures--;
            throw new MailerUnavailable("down");
        }
        sent.add(mail);
        if (losesAnswer) {
            losesAnswer = false;
            throw new MailerUnavailable("the answer was lost");
        }
    }

    @Override
    public synchronized boolean hasSent(MessageKey key) {
        return remembers && sent.stream().anyMatch(mail -> mail.key().equals(key));
    }
}
