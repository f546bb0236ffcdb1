package ch.cryptocare.server.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.messaging.db.JooqMessages;
import ch.cryptocare.server.messaging.letters.PageLetters;
import ch.cryptocare.server.messaging.postmark.PostmarkMailer;
import ch.cryptocare.server.messaging.smtp.SmtpMailer;
import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.messaging.usecases.Mailer.MailerUnavailable;
import ch.cryptocare.server.messaging.usecases.MessageBusy;
import ch.cryptocare.server.messaging.usecases.Persons;
import ch.cryptocare.server.messaging.usecases.SendMail;
import ch.cryptocare.server.messaging.usecases.TellPatient;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.AppointmentView;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.server.scheduling.SampleAppointment;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a real database and the sandbox's mailbox: one mail for each event, whatever goes wrong. */
class OneMailTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final SandboxForTests SANDBOX = SandboxForTests.start();
    private static final URI PUBLIC = URI.create("https://book.example.org");

    private final TickingClock clock = new TickingClock("2026-11-21T09:00:00Z");
    private final FakeScheduling scheduling = new FakeScheduling();
    private final AppointmentView bens = scheduling.add(SampleAppointment.at("2026-11-30T13:00:00Z")
            .of("Ben Müller", UUID.randomUUID() + "@example.org")
            .view());

    @AfterAll
    static void close() {
        SANDBOX.close();
        DATABASE.close();
    }

    @AfterEach
    void mend() {
        SANDBOX.mend();
    }

    private TellPatient server(Mailer mailer) {
        var messages = new JooqMessages(DATABASE.database.sql, clock);
        var letters = new PageLetters(PUBLIC, new EmailAddress("no-reply@example.org"), clock);
        var sendMail = new SendMail(messages, scheduling, new FakeAuth(), letters, mailer, clock);
        return new TellPatient(scheduling, messages, new Persons(new PlainSealer()), sendMail, clock);
    }

    private Mailer smtp() {
        var access = new Config.Smtp("127.0.0.1", SANDBOX.smtpPort(), Optional.empty(), Optional.empty(), false);
        return new SmtpMailer(access, "no-reply@example.org", "book.example.org", DATABASE.database, clock);
    }

    private Mailer postmark() {
        var access = new Config.Postmark(URI.create(SANDBOX.url() + "/postmark"), new Secret("sandbox-postmark-token"));
        return new PostmarkMailer(
                access,
                "no-reply@example.org",
                "book.example.org",
                new ProviderHttp("Postmark", DATABASE.database, clock));
    }

    @Test
    void manyServersAtOnceSendOneMail() throws Exception {
        SANDBOX.breakTwin("smtp", "answer-500", 3);
        SANDBOX.breakTwin("smtp", "answer-429", 2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) all.add(threads.submit(() -> untilDone(server(smtp()))));
            for (var one : all) one.get();
        }
        assertThat(SANDBOX.mailsTo(bens.email().orElseThrow().text())).hasSize(1);
    }

    @Test
    void aLostAnswerMakesNoSecondMailWhereWeCanAsk() {
        SANDBOX.breakTwin("postmark", "lose-answer", 1);
        untilDone(server(postmark()));
        assertThat(SANDBOX.mailsTo(bens.email().orElseThrow().text())).hasSize(1);
    }

    @Test
    void whereWeCannotAskTheSecondMailHasTheSameMessageId() {
        SANDBOX.breakTwin("smtp", "lose-answer", 1);
        untilDone(server(smtp()));
        var mails = SANDBOX.mailsTo(bens.email().orElseThrow().text());
        assertThat(mails).hasSize(2);
        assertThat(new HashSet<>(mails.findValuesAsText("messageId"))).hasSize(1);
    }

    private void untilDone(TellPatient server) {
        for (int i = 0; i < 100_000; i++) {
            try {
                server.booked(new AppointmentBooked(bens.id(), 2));
                return;
            } catch (MessageBusy | MailerUnavailable e) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("never done");
    }
}
