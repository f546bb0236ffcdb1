package ch.cryptocare.sandbox.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One mail as its reader would find it; recipients are those of the envelope. */
record Mail(
        UUID id,
        String via,
        Instant receivedAt,
        String messageId,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        Map<String, String> headers) {
    /** Content is base64; text repeats it where it can be read. */
    record Attachment(String name, String contentType, String content, String text) {}

    boolean isFor(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
