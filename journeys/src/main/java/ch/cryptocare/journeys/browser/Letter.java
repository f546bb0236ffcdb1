package ch.cryptocare.journeys.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A mail as its reader finds it. */
public record Letter(String subject, String text, String html, String calendar) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/appointment/\\S+");
    private static final Pattern SECRET = Pattern.compile("https?://\\S+/(?:account/\\S*|join/)#(\\S+)");
    private static final String FOLD = "\r?\n[ \t]";

    static Letter of(JsonNode mail) {
        var calendar = mail.path("attachments").path(0).path("text").asText("").replaceAll(FOLD, "");
        return new Letter(
                mail.path("subject").asText(),
                mail.path("text").asText(),
                mail.path("html").asText(),
                calendar);
    }

    /** The address of the appointment's own page. */
    public String link() {
        var found = LINK.matcher(text);
        if (!found.find()) throw new IllegalStateException("no link in: " + text);
        return found.group();
    }

    /** What stands behind the # of the one link of a letter about an account. */
    public String secret() {
        var found = SECRET.matcher(text);
        if (!found.find()) throw new IllegalStateException("no secret in: " + text);
        return found.group(1);
    }

    /** The address of a page about an account. */
    public String accountLink() {
        var found = SECRET.matcher(text);
        if (!found.find()) throw new IllegalStateException("no link in: " + text);
        return found.group();
    }

    /** A line of the calendar file, as in {@code SEQUENCE}. */
    public String calendarLine(String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
