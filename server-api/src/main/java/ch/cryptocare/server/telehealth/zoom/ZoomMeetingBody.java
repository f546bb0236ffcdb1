package ch.cryptocare.server.telehealth.zoom;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.Wish;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** How we want our meetings: a waiting room, a passcode, and nothing that keeps what is said or written. */
final class ZoomMeetingBody {
    private static final int SCHEDULED = 2;
    private static final int NO_REGISTRATION = 2;
    private static final int PASSCODE_LENGTH = 10;
    private static final String PASSCODE_LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ZoomMeetingBody() {}

    static ObjectNode of(Wish wish) {
        var body = time(wish);
        body.put("topic", wish.topic());
        body.put("type", SCHEDULED);
        body.put("agenda", wish.reference());
        body.put("password", passcode());
        body.set("settings", settings());
        return body;
    }

    static ObjectNode time(Wish wish) {
        var body = Json.MAPPER.createObjectNode();
        body.put("start_time", wish.start().truncatedTo(ChronoUnit.SECONDS).toString());
        body.put("duration", wholeMinutes(Duration.between(wish.start(), wish.end())));
        body.put("timezone", wish.zone().getId());
        return body;
    }

    private static ObjectNode settings() {
        var settings = Json.MAPPER.createObjectNode();
        settings.put("waiting_room", true);
        settings.put("join_before_host", false);
        settings.put("meeting_authentication", false);
        settings.put("auto_recording", "none");
        settings.put("approval_type", NO_REGISTRATION);
        settings.put("encryption_type", "enhanced_encryption");
        settings.put("use_pmi", false);
        settings.put("email_notification", false);
        settings.put("private_meeting", true);
        settings.put("auto_start_meeting_summary", false);
        settings.put("auto_start_ai_companion_questions", false);
        settings.putObject("continuous_meeting_chat").put("enable", false);
        return settings;
    }

    private static long wholeMinutes(Duration length) {
        return Math.ceilDiv(length.toSeconds(), Duration.ofMinutes(1).toSeconds());
    }

    private static String passcode() {
        return RANDOM.ints(PASSCODE_LENGTH, 0, PASSCODE_LETTERS.length())
                .mapToObj(i -> PASSCODE_LETTERS.substring(i, i + 1))
                .collect(java.util.stream.Collectors.joining());
    }
}
