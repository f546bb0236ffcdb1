package ch.cryptocare.server.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.messaging.usecases.MailerContract;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TickingClock;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpMailerTest extends MailerContract {
    private static final SandboxForTests SANDBOX = SandboxForTests.start();

    private final NoDatabase transactions = new NoDatabase();
    private final SmtpMailer mailer = mailer(false);

    private SmtpMailer mailer(boolean tls) {
        return new SmtpMailer(
                new Config.Smtp("127.0.0.1", SANDBOX.smtpPort(), Optional.empty(), Optional.empty(), tls),
                "CryptoCare <no-reply@example.org>",
                "book.example.org",
                transactions,
                new TickingClock("2026-11-21T09:00:00Z"));
    }

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @AfterEach
    void mend() {
        SANDBOX.mend();
    }

    @Override
    protected Mailer mailer() {
        return mailer;
    }

    @Override
    protected SandboxForTests sandbox() {
        return SANDBOX;
    }

    @Override
    protected String twin() {
        return "smtp";
    }

    @Override
    protected boolean remembers() {
        return false;
    }

    @Test
    void aLetterThatIsRefusedIsNotToBeTriedAgain() {
        assertThatThrownBy(() -> mailer.send(mail("unwanted-" + address)))
                .isInstanceOf(Mailer.MailRefused.class)
                .hasMessage("SMTP 554");
    }

    @Test
    void aRecipientThatIsRefusedIsToldByTheCodeAlone() {
        assertThatThrownBy(() -> mailer.send(mail("inactive-" + address)))
                .isInstanceOf(Mailer.MailRefused.class)
                .hasMessage("SMTP 550");
    }

    @Test
    void withoutTheEncryptionThatIsAskedForNothingIsSent() {
        assertThatThrownBy(() -> mailer(true).send(mail(address))).isInstanceOf(Mailer.MailerUnavailable.class);
    }

    @Test
    void noMailIsSentInsideATransaction() {
        assertThatThrownBy(() -> transactions.run(() -> mailer.send(mail(address))))
                .isInstanceOf(IllegalStateException.class);
    }
}
