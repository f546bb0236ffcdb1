package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Meetings in Zoom's words. */
final class ZoomJson {
    static final String ACCOUNT = "sandbox-account";
    private static final String UTC = "UTC";

    private ZoomJson() {}

    /** With the host's link: only for those who may open the meeting. */
    static ObjectNode full(Meeting meeting, String baseUrl) {
        ObjectNode json = brief(meeting, baseUrl);
        json.put("status", meeting.running() ? "started" : "waiting")
                .put("start_url", startUrl(meeting, baseUrl))
                .put("password", password(meeting))
                .put("h323_password", password(meeting))
                .put("pstn_password", password(meeting))
                .put("encrypted_password", secret(meeting, "pwd"));
        json.set(
                "settings",
                meeting.asked().path("settings").isObject()
                        ? meeting.asked().path("settings").deepCopy()
                        : Json.object());
        return json;
    }

    /** As it stands in lists. */
    static ObjectNode brief(Meeting meeting, String baseUrl) {
        ObjectNode json = Json.object()
                .put("uuid", meeting.uuid())
                .put("id", meeting.id())
                .put("host_id", hostId(meeting))
                .put("host_email", hostEmail(meeting));
        copy(meeting.asked(), json, "topic");
        json.put("type", meeting.asked().path("type").asInt(2));
        copy(meeting.asked(), json, "start_time");
        json.put("duration", meeting.asked().path("duration").asInt(60))
                .put("timezone", meeting.asked().path("timezone").asText(UTC));
        copy(meeting.asked(), json, "agenda");
        copy(meeting.asked(), json, "tracking_fields");
        return json.put("created_at", seconds(meeting.createdAt())).put("join_url", joinUrl(meeting, baseUrl));
    }

    /** For the sandbox's own API: what an outsider could see, and what became of it. */
    static ObjectNode seen(Meeting meeting, String baseUrl) {
        ObjectNode json = brief(meeting, baseUrl);
        json.put("id", Long.toString(meeting.id())).put("status", meeting.stage());
        json.put("password", password(meeting));
        json.put("startedAt", meeting.startedAt().map(Instant::toString).orElse(null));
        json.put("endedAt", meeting.endedAt().map(Instant::toString).orElse(null));
        json.put("deletedAt", meeting.deletedAt().map(Instant::toString).orElse(null));
        return json;
    }

    static ObjectNode event(String event, Meeting meeting, Instant at) {
        ObjectNode json = Json.object().put("event", event).put("event_ts", at.toEpochMilli());
        ObjectNode payload = json.putObject("payload").put("account_id", ACCOUNT);
        ObjectNode object = payload.putObject("object")
                .put("id", Long.toString(meeting.id()))
                .put("uuid", meeting.uuid())
                .put("host_id", hostId(meeting));
        copy(meeting.asked(), object, "topic");
        object.put("type", meeting.asked().path("type").asInt(2))
                .put("start_time", meeting.startedAt().map(ZoomJson::seconds).orElse(null))
                .put("timezone", meeting.asked().path("timezone").asText(UTC))
                .put("duration", meeting.asked().path("duration").asInt(60));
        meeting.endedAt().ifPresent(end -> object.put("end_time", seconds(end)));
        return json;
    }

    static ObjectNode participantEvent(String event, Meeting meeting, String name, Instant at) {
        ObjectNode json = event(event, meeting, at);
        ObjectNode object = (ObjectNode) json.path("payload").path("object");
        object.putObject("participant")
                .put("user_id", Long.toString(at.toEpochMilli()))
                .put("user_name", name)
                .put("id", "")
                .put("participant_uuid", UUID.randomUUID().toString())
                .put("email", "")
                .put("join_time", seconds(at));
        return json;
    }

    static String password(Meeting meeting) {
        return Json.text(meeting.asked(), "password", 10)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> secret(meeting, "passcode").substring(0, 6));
    }

    private static String joinUrl(Meeting meeting, String baseUrl) {
        return baseUrl + "/zoom/j/" + meeting.id() + "?pwd=" + secret(meeting, "pwd");
    }

    /** Another for each answer, as Zoom does: it lets in as the host, for two hours. */
    private static String startUrl(Meeting meeting, String baseUrl) {
        return baseUrl + "/zoom/s/" + meeting.id() + "?zak=" + UUID.randomUUID();
    }

    /** Enough to tell links of different meetings apart; it protects nothing. */
    private static String secret(Meeting meeting, String purpose) {
        return UUID.nameUUIDFromBytes((purpose + meeting.uuid()).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private static String hostId(Meeting meeting) {
        byte[] bytes = UUID.nameUUIDFromBytes(meeting.user().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 16)
                .getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hostEmail(Meeting meeting) {
        return meeting.user().contains("@") ? meeting.user() : "host@sandbox.example";
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void copy(JsonNode from, ObjectNode to, String field) {
        if (from.hasNonNull(field)) {
            to.set(field, from.get(field));
        }
    }
}
