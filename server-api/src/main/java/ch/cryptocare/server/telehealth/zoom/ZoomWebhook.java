package ch.cryptocare.server.telehealth.zoom;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.telehealth.MeetingReported;
import ch.cryptocare.server.telehealth.usecases.FollowMeeting;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** What Zoom tells us: believed only with its signature over the very bytes that came. */
public final class ZoomWebhook {
    private static final Map<String, Object> RECEIVED = Map.of("received", true);

    private final Optional<ZoomSignature> signature;
    private final FollowMeeting followMeeting;

    /** @param secret without one, every webhook is refused */
    public ZoomWebhook(Optional<Secret> secret, FollowMeeting followMeeting, InstantSource clock) {
        this.signature = secret.map(known -> new ZoomSignature(known, clock));
        this.followMeeting = followMeeting;
    }

    /**
     * @param signed the header x-zm-signature
     * @param timestamp the header x-zm-request-timestamp
     * @return the JSON answer
     * @throws Refusal when it is not Zoom's, or not readable
     */
    public Map<String, Object> receive(byte[] body, Optional<String> signed, Optional<String> timestamp) {
        var genuine = signature
                .filter(known -> known.holds(signed.orElse(""), timestamp.orElse(""), body))
                .orElseThrow(() -> new Refusal(ProblemType.SIGNATURE_INVALID));
        var notice = parsed(body);
        return switch (notice.path("event").asText()) {
            case "endpoint.url_validation" ->
                challenge(genuine, notice.at("/payload/plainToken").asText());
            case "meeting.started" -> reported(notice, true);
            case "meeting.ended" -> reported(notice, false);
            default -> RECEIVED;
        };
    }

    private static Map<String, Object> challenge(ZoomSignature genuine, String plainToken) {
        return Map.of("plainToken", plainToken, "encryptedToken", genuine.hexOf(plainToken));
    }

    private Map<String, Object> reported(JsonNode notice, boolean started) {
        var meeting = notice.at("/payload/object");
        var at = notice.path("event_ts").asLong(0);
        var room = meeting.path("id").asText();
        if (room.isEmpty() || at <= 0) throw Refusal.invalid("payload", "incomplete");
        var dedupeKey = String.join(
                "|", notice.path("event").asText(), room, meeting.path("uuid").asText(), Long.toString(at));
        followMeeting.heard(
                ZoomMeetingProvider.NAME, dedupeKey, new MeetingReported(room, started, Instant.ofEpochMilli(at)));
        return RECEIVED;
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw Refusal.invalid("body", "not-json");
        }
    }
}
