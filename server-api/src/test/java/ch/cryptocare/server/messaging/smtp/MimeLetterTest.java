package ch.cryptocare.server.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.usecases.Mail;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeLetterTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Mail.Invitation INVITATION =
            new Mail.Invitation("CANCEL", "BEGIN:VCALENDAR\r\nX:é\r\nEND:VCALENDAR\r\n");

    private static MimeMessage sent(Optional<Mail.Invitation> invitation) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes(invitation)));
    }

    private static byte[] bytes(Optional<Mail.Invitation> invitation) throws Exception {
        var mail = new Mail(
                new MessageKey("booked.1.2"),
                new EmailAddress("ben@example.org"),
                "Rendez-vous déplacé : 1er décembre",
                "Été\n",
                "<p>Été</p>",
                invitation);
        var letter = new MimeLetter(
                SESSION,
                mail,
                new InternetAddress("no-reply@example.org"),
                "book.example.org",
                Instant.parse("2026-11-21T09:00:00Z"));
        var bytes = new ByteArrayOutputStream();
        letter.writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void theReaderChoosesBetweenTextAndHtmlAndGetsTheInvitationBeside() throws Exception {
        var message = sent(Optional.of(INVITATION));
        assertThat(message.getContentType()).startsWith("multipart/mixed");
        var whole = (Multipart) message.getContent();
        assertThat(whole.getCount()).isEqualTo(2);
        var readable = (Multipart) whole.getBodyPart(0).getContent();
        assertThat(whole.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(readable.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(readable.getBodyPart(0).getContent()).isEqualTo("Été\n");
        assertThat(readable.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(readable.getBodyPart(1).getContent()).isEqualTo("<p>Été</p>");

        var calendar = whole.getBodyPart(1);
        assertThat(calendar.getContentType()).startsWith("text/calendar").contains("method=CANCEL", "charset=UTF-8");
        assertThat(calendar.getFileName()).isEqualTo("invite.ics");
        assertThat(calendar.getDisposition()).isEqualTo("attachment");
        assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(INVITATION.ics());
    }

    @Test
    void withoutInvitationThereIsOnlyTheChoice() throws Exception {
        assertThat(sent(Optional.empty()).getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void theHeadersAreOursAndTheSameEachTime() throws Exception {
        var message = sent(Optional.of(INVITATION));
        assertThat(message.getMessageID()).isEqualTo("<booked.1.2@book.example.org>");
        assertThat(message.getSubject()).isEqualTo("Rendez-vous déplacé : 1er décembre");
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("ben@example.org"));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void everyByteIsAscii() throws Exception {
        for (byte b : bytes(Optional.of(INVITATION))) assertThat(b).isPositive();
    }

    @Test
    void aSubjectOfTwoLinesIsNoSubject() {
        assertThatThrownBy(() -> new Mail(
                        new MessageKey("booked.1.2"),
                        new EmailAddress("ben@example.org"),
                        "Hello\r\nBcc: dmitri@example.org",
                        "",
                        "",
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
