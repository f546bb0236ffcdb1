package ch.cryptocare.sandbox.mail;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and checks one mail as it is posted to Postmark. */
final class PostmarkLetter {
    private static final int MAX_RECIPIENTS = 50;
    private static final int MAX_SUBJECT = 2_000;
    private static final int MAX_BODY = 5 * 1024 * 1024;

    private final JsonNode body;

    PostmarkLetter(JsonNode body) {
        this.body = body;
    }

    Mail read(UUID id, Instant at) {
        String from = Json.text(body, "From", MAX_SUBJECT).orElse("");
        if (addresses(from).size() != 1) {
            throw PostmarkAnswer.invalid("Invalid 'From' address: '" + from + "'.");
        }
        List<String> recipients = recipients();
        String text = Json.text(body, "TextBody", MAX_BODY).orElse("");
        String html = Json.text(body, "HtmlBody", MAX_BODY).orElse("");
        if (text.isEmpty() && html.isEmpty()) {
            throw PostmarkAnswer.invalid("Provide either email TextBody or HtmlBody or both.");
        }
        Map<String, String> headers = headers();
        return new Mail(
                id,
                "postmark",
                at,
                headers.getOrDefault("Message-ID", "<" + id + "@mtasv.net>"),
                from,
                recipients,
                Json.text(body, "Subject", MAX_SUBJECT).orElse(""),
                text,
                html,
                attachments(),
                headers);
    }

    private List<String> recipients() {
        List<String> all = new ArrayList<>();
        for (String field : List.of("To", "Cc", "Bcc")) {
            all.addAll(addresses(Json.text(body, field, 10_000).orElse("")));
        }
        if (all.isEmpty()) {
            throw PostmarkAnswer.invalid("Zero recipients specified");
        } else if (all.size() > MAX_RECIPIENTS) {
            throw PostmarkAnswer.invalid("Too many recipients, the limit is " + MAX_RECIPIENTS + ".");
        } else if (all.stream().anyMatch(Mailbox::isClosed)) {
            throw new PostmarkAnswer(422, 406, "You tried to send to recipient(s) that have been marked as inactive.");
        } else {
            return List.copyOf(all);
        }
    }

    private static List<String> addresses(String list) {
        try {
            return Arrays.stream(InternetAddress.parse(list, true))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address.contains("@"))
                    .toList();
        } catch (AddressException e) {
            throw PostmarkAnswer.invalid("Error parsing address: '" + list + "'.");
        }
    }

    /** What Postmark passes on, and its own fields that have no other place. */
    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (JsonNode header : body.path("Headers")) {
            headers.put(header.path("Name").asText(), header.path("Value").asText());
        }
        for (String field : List.of("ReplyTo", "Tag", "MessageStream")) {
            Json.text(body, field, MAX_SUBJECT).ifPresent(value -> headers.put("X-PM-" + field, value));
        }
        body.path("Metadata")
                .properties()
                .forEach(entry -> headers.put(
                        "X-PM-Metadata-" + entry.getKey(), entry.getValue().asText()));
        return headers;
    }

    private List<Mail.Attachment> attachments() {
        List<Mail.Attachment> attachments = new ArrayList<>();
        for (JsonNode told : body.path("Attachments")) {
            String type = told.path("ContentType").asText("application/octet-stream");
            String content = told.path("Content").asText();
            String readable = type.startsWith("text/") ? new String(bytes(content), StandardCharsets.UTF_8) : "";
            attachments.add(new Mail.Attachment(told.path("Name").asText("attachment"), type, content, readable));
        }
        return List.copyOf(attachments);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw PostmarkAnswer.invalid("Attachment content is not valid Base64.");
        }
    }
}
