package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.messaging.letters.PageLetters;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TickingClock;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** The use cases of this module on fakes, with the real letters. */
final class PostOffice {
    final TickingClock clock;
    final FakeScheduling scheduling = new FakeScheduling();
    final FakeAuth auth = new FakeAuth();
    final FakeMailer mailer = new FakeMailer();
    final InMemoryMessages messages;
    final SendMail sendMail;
    final TellPatient tellPatient;
    final TellAccountOwner tellAccountOwner;
    final RemindPatient remindPatient;

    PostOffice(String now) {
        clock = new TickingClock(now);
        messages = new InMemoryMessages(clock);
        var letters = new PageLetters(
                URI.create("https://book.example.org"), new EmailAddress("no-reply@example.org"), clock);
        var persons = new Persons(new PlainSealer());
        sendMail = new SendMail(messages, scheduling, auth, letters, mailer, clock);
        tellPatient = new TellPatient(scheduling, messages, persons, sendMail, clock);
        tellAccountOwner = new TellAccountOwner(auth, messages, persons, sendMail, clock);
        remindPatient = new RemindPatient(scheduling, messages, persons, sendMail, clock);
    }

    int failedMails() {
        return messages.failedSince(Instant.EPOCH);
    }

    List<String> subjects() {
        return mailer.sent.stream().map(Mail::subject).toList();
    }
}
