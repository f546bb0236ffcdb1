package ch.cryptocare.server.messaging.smtp;

import ch.cryptocare.server.messaging.usecases.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** A mail in MIME: text and HTML to choose from, the invitation beside them; its Message-ID never changes. */
final class MimeLetter extends MimeMessage {
    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    MimeLetter(Session session, Mail mail, InternetAddress from, String host, Instant written)
            throws MessagingException {
        super(session);
        this.messageId = "<" + mail.key() + "@" + host + ">";
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().text(), true));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(written));
        setHeader("Auto-Submitted", "auto-generated");
        setContent(content(mail));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        var readable = new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        if (mail.invitation().isEmpty()) return readable;
        var whole = new MimeBodyPart();
        whole.setContent(readable);
        return new MimeMultipart("mixed", whole, invitation(mail.invitation().get()));
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart invitation(Mail.Invitation invitation) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader(
                "Content-Type", "text/calendar; charset=UTF-8; method=" + invitation.method() + "; name=invite.ics");
        headers.setHeader("Content-Disposition", "attachment; filename=invite.ics");
        headers.setHeader("Content-Transfer-Encoding", "base64");
        var bytes = invitation.ics().getBytes(StandardCharsets.UTF_8);
        return new MimeBodyPart(headers, Base64.getMimeEncoder().encode(bytes));
    }
}
