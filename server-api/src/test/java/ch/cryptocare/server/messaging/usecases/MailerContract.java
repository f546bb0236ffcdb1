package ch.cryptocare.server.messaging.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import ch.cryptocare.server.messaging.usecases.Mailer.MailRefused;
import ch.cryptocare.server.messaging.usecases.Mailer.MailerUnavailable;
import ch.cryptocare.support.SandboxForTests;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every mailer upholds, seen from the mailbox. */
public abstract class MailerContract {
    protected abstract Mailer mailer();

    protected abstract SandboxForTests sandbox();

    /** The name of the twin whose faults it feels. */
    protected abstract String twin();

    /** Whether it can be asked what it sent. */
    protected abstract boolean remembers();

    protected final String address = UUID.randomUUID() + "@example.org";

    protected final Mail mail(String to) {
        var key = MessageKey.ofChange(MessageKind.BOOKED, new AppointmentId(UUID.randomUUID()), 2);
        return new Mail(
                key,
                new EmailAddress(to),
                "Rendez-vous confirmé : lundi 30 novembre à 14:00 — Zürich",
                "Bonjour Zoë,\n\n.\nà bientôt ✓\n",
                "<!DOCTYPE html><html lang=\"fr\"><p>Bonjour Zoë ✓</p></html>",
                Optional.of(new Mail.Invitation(
                        "REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nX-NOTE:é\r\nEND:VCALENDAR\r\n")));
    }

    private JsonNode received() {
        var mails = sandbox().mailsTo(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    @Test
    void aMailArrivesWhole() {
        var mail = mail(address);
        mailer().send(mail);
        var received = received();
        assertThat(received.path("to").asText()).isEqualTo(address);
        assertThat(received.path("from").asText()).contains("no-reply@example.org");
        assertThat(received.path("subject").asText()).isEqualTo(mail.subject());
        assertThat(received.path("text").asText().replace("\r\n", "\n")).isEqualTo(mail.text());
        assertThat(received.path("html").asText()).isEqualTo(mail.html());
    }

    @Test
    void theInvitationIsAttachedWithItsMethod() {
        mailer().send(mail(address));
        var attachments = received().path("attachments");
        assertThat(attachments).hasSize(1);
        assertThat(attachments.get(0).path("name").asText()).isEqualTo("invite.ics");
        assertThat(attachments.get(0).path("contentType").asText())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(attachments.get(0).path("text").asText())
                .isEqualTo("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nX-NOTE:é\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void aMailWithoutInvitationHasNoAttachment() {
        var with = mail(address);
        mailer().send(new Mail(with.key(), with.to(), with.subject(), with.text(), with.html(), Optional.empty()));
        assertThat(received().path("attachments")).isEmpty();
    }

    @Test
    void theMessageIdIsTheKey() {
        var mail = mail(address);
        mailer().send(mail);
        assertThat(received().path("messageId").asText()).isEqualTo("<" + mail.key() + "@book.example.org>");
    }

    @Test
    void aServerErrorIsToBeTriedAgain() {
        sandbox().breakTwin(twin(), "answer-500", 2);
        var mail = mail(address);
        assertThatThrownBy(() -> mailer().send(mail)).isInstanceOf(MailerUnavailable.class);
        assertThatThrownBy(() -> mailer().send(mail)).isInstanceOf(MailerUnavailable.class);
        mailer().send(mail);
        received();
    }

    @Test
    void tooManyMailsAreToBeTriedAgain() {
        sandbox().breakTwin(twin(), "answer-429", 1);
        var mail = mail(address);
        assertThatThrownBy(() -> mailer().send(mail)).isInstanceOf(MailerUnavailable.class);
        mailer().send(mail);
        received();
    }

    @Test
    void aClosedMailboxIsNotToBeTriedAgain() {
        assertThatThrownBy(() -> mailer().send(mail("inactive-" + address))).isInstanceOf(MailRefused.class);
    }

    @Test
    void whatWasSentIsKnownWhereItCanBeAsked() {
        var mail = mail(address);
        assertThat(mailer().hasSent(mail.key())).isFalse();
        sandbox().breakTwin(twin(), "lose-answer", 1);
        assertThatThrownBy(() -> mailer().send(mail)).isInstanceOf(MailerUnavailable.class);
        assertThat(mailer().hasSent(mail.key())).isEqualTo(remembers());
        assertThat(mailer().hasSent(mail(address).key())).isFalse();
    }

    @Test
    void noErrorShowsAnAddress() {
        sandbox().breakTwin(twin(), "answer-500", 1);
        assertThatThrownBy(() -> mailer().send(mail(address)))
                .satisfies(e -> assertThat(e.toString()).doesNotContain(address))
                .hasNoCause();
    }
}
