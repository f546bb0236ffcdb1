package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Optional;

/** A refusal in Zoom's manner: a status, a code of its own and a message. */
final class ZoomAnswer extends RuntimeException {
    private final int status;
    private final int code;
    private final Optional<String> field;

    ZoomAnswer(int status, int code, String message) {
        this(status, code, message, Optional.empty());
    }

    private ZoomAnswer(int status, int code, String message, Optional<String> field) {
        super(message);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    static ZoomAnswer invalid(String field) {
        return new ZoomAnswer(400, 300, "Validation Failed.", Optional.of(field));
    }

    static ZoomAnswer noMeeting(String id) {
        return new ZoomAnswer(404, 3001, "Meeting does not exist: " + id + ".");
    }

    void answer(Context call) {
        ObjectNode json = Json.object().put("code", code).put("message", getMessage());
        field.ifPresent(
                name -> json.putArray("errors").addObject().put("field", name).put("message", "Invalid field."));
        Json.answer(call, status, json);
    }

    static void error(Context call, int status) {
        String message = status == 429
                ? "You have reached the maximum per-second rate limit for this API. Try again later."
                : "Internal server error.";
        new ZoomAnswer(status, status, message).answer(call);
    }
}
