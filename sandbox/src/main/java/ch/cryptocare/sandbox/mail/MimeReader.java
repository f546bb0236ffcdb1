package ch.cryptocare.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Takes one MIME message apart. */
final class MimeReader {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final int MAX_DEPTH = 10;

    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    private MimeReader() {}

    static Mail read(byte[] raw, String sender, List<String> recipients, Instant at)
            throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
        MimeReader reader = new MimeReader();
        reader.take(message, 0);
        return new Mail(
                UUID.randomUUID(),
                "smtp",
                at,
                Optional.ofNullable(message.getMessageID()).orElse(""),
                from(message, sender),
                List.copyOf(recipients),
                Optional.ofNullable(message.getSubject()).orElse(""),
                reader.text,
                reader.html,
                List.copyOf(reader.attachments),
                headers(message));
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        if (depth < MAX_DEPTH && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                take(inner, depth + 1);
            }
        } else {
            takeLeaf(part);
        }
    }

    private void takeLeaf(Part part) throws MessagingException, IOException {
        byte[] bytes = part.getInputStream().readAllBytes();
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
        if (!attached && text.isEmpty() && part.isMimeType("text/plain")) {
            text = new String(bytes, charset(part));
        } else if (!attached && html.isEmpty() && part.isMimeType("text/html")) {
            html = new String(bytes, charset(part));
        } else {
            attachments.add(attachment(part, bytes));
        }
    }

    private static Mail.Attachment attachment(Part part, byte[] bytes) throws MessagingException {
        String type = part.getContentType().replaceAll("\\s+", " ").trim();
        String readable = part.isMimeType("text/*") ? new String(bytes, charset(part)) : "";
        return new Mail.Attachment(name(part), type, Base64.getEncoder().encodeToString(bytes), readable);
    }

    private static String name(Part part) throws MessagingException {
        String name = part.getFileName();
        if (name == null) {
            return part.isMimeType("text/calendar") ? "invite.ics" : "attachment";
        }
        return decoded(name);
    }

    private static Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String from(MimeMessage message, String sender) throws MessagingException {
        var from = message.getFrom();
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                ? address.toUnicodeString()
                : sender;
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.merge(header.getName(), decoded(MimeUtility.unfold(header.getValue())), (a, b) -> a + "\n" + b);
        }
        return headers;
    }

    private static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException e) {
            return text;
        }
    }

    /** What is left of a message that nobody can take apart. */
    static Mail unreadable(byte[] raw, String sender, List<String> recipients, Instant at) {
        String all = new String(raw, StandardCharsets.UTF_8);
        String subject = "(unreadable)";
        return new Mail(
                UUID.randomUUID(),
                "smtp",
                at,
                "",
                sender,
                List.copyOf(recipients),
                subject,
                all,
                "",
                List.of(),
                Map.of());
    }
}
