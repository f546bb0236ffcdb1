package ch.cryptocare.server.messaging.domain;

import ch.cryptocare.common.value.AppointmentId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one mail by what it is about: the same event always gives the same key, and so never a second mail. */
public record MessageKey(String text) {
    /** What may stand before the @ of a Message-ID (RFC 5322 §3.2.3), and within Postmark's 80 characters. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+){0,3}");

    private static final int LONGEST = 80;

    public MessageKey {
        if (text.length() > LONGEST || !FORM.matcher(text).matches())
            throw new IllegalArgumentException("not a key of a message");
    }

    public static MessageKey ofChange(MessageKind kind, AppointmentId appointment, int revision) {
        return new MessageKey(kind.name().toLowerCase(Locale.ROOT) + "." + appointment + "." + revision);
    }

    public static MessageKey ofRefund(UUID refund) {
        return new MessageKey("refund-owed." + refund);
    }

    public static MessageKey ofSentRefund(UUID refund) {
        return new MessageKey("refund-sent." + refund);
    }

    public static MessageKey ofLetter(UUID letter) {
        return new MessageKey("account." + letter);
    }

    /** @param before how long before the start, as in 1D */
    public static MessageKey ofReminder(String before, AppointmentId appointment, Instant start) {
        return new MessageKey(
                "reminder-" + before.toLowerCase(Locale.ROOT) + "." + appointment + "." + start.getEpochSecond());
    }

    @Override
    public String toString() {
        return text;
    }
}
