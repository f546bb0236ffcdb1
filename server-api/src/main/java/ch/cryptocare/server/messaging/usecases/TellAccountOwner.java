package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.auth.AccountLetterDue;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import java.time.InstantSource;

/** Tells the owner of an address about an account: one mail for each letter, though its event comes twice. */
public final class TellAccountOwner {
    private final Auth auth;
    private final Messages messages;
    private final Persons persons;
    private final SendMail sendMail;
    private final InstantSource clock;

    public TellAccountOwner(Auth auth, Messages messages, Persons persons, SendMail sendMail, InstantSource clock) {
        this.auth = auth;
        this.messages = messages;
        this.persons = persons;
        this.sendMail = sendMail;
        this.clock = clock;
    }

    public void due(AccountLetterDue event) {
        var letter = auth.letter(event.letterId());
        if (letter.isEmpty()) return;
        var key = MessageKey.ofLetter(event.letterId());
        var person = persons.ofLetter(event.letterId());
        messages.add(new Message(
                key, MessageKind.ACCOUNT, event.letterId(), person, clock.instant(), new Message.Facts.None()));
        sendMail.send(key);
    }
}
