package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

/** Reads and checks what was sent to make or change a meeting. */
final class MeetingRequest {
    private static final int MAX_BODY = 64 * 1024;
    private static final int MAX_MINUTES = 1440;
    private static final Set<Integer> TYPES = Set.of(1, 2, 3, 8, 10);

    private MeetingRequest() {}

    static ObjectNode read(Context call) {
        if (call.contentLength() > MAX_BODY || call.bodyAsBytes().length > MAX_BODY) {
            throw new ZoomAnswer(413, 413, "Request body too large.");
        }
        ObjectNode body = Json.parse(call.bodyAsBytes()).orElseThrow(() -> ZoomAnswer.invalid("body"));
        checkText(body, "topic", 200);
        checkText(body, "agenda", 2000);
        checkText(body, "password", 10);
        checkNumber(body, "duration", MAX_MINUTES);
        if (body.has("type") && !TYPES.contains(body.path("type").asInt())) {
            throw ZoomAnswer.invalid("type");
        }
        normaliseStart(body);
        return body;
    }

    private static void checkText(JsonNode body, String field, int maxLength) {
        JsonNode value = body.path(field);
        boolean fine = value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().length() <= maxLength);
        if (!fine) {
            throw ZoomAnswer.invalid(field);
        }
    }

    private static void checkNumber(JsonNode body, String field, int max) {
        JsonNode value = body.path(field);
        if (!value.isMissingNode() && (!value.isInt() || value.intValue() < 1 || value.intValue() > max)) {
            throw ZoomAnswer.invalid(field);
        }
    }

    /** Zoom takes a moment, or a local time together with its zone, and always answers with the moment. */
    private static void normaliseStart(ObjectNode body) {
        String start = body.path("start_time").asText("");
        ZoneId zone = zone(body.path("timezone").asText("UTC"));
        if (!start.isEmpty()) {
            try {
                Instant moment = start.endsWith("Z")
                        ? Instant.parse(start)
                        : LocalDateTime.parse(start).atZone(zone).toInstant();
                body.put("start_time", moment.toString());
            } catch (DateTimeException e) {
                throw ZoomAnswer.invalid("start_time");
            }
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw ZoomAnswer.invalid("timezone");
        }
    }
}
