package ch.cryptocare.sandbox.mux;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** A refusal in Mux's manner: a status, a type and a sentence. */
final class MuxAnswer extends RuntimeException {
    private final int status;
    private final String type;

    MuxAnswer(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static MuxAnswer notFound() {
        return new MuxAnswer(404, "not_found", "The requested resource either doesn't exist or you don't have access.");
    }

    static MuxAnswer invalid(String message) {
        return new MuxAnswer(400, "invalid_parameters", message);
    }

    void answer(Context call) {
        ObjectNode json = Json.object();
        json.putObject("error").put("type", type).putArray("messages").add(getMessage());
        Json.answer(call, status, json);
    }

    static void error(Context call, int status) {
        new MuxAnswer(status, status == 429 ? "too_many_requests" : "internal_error", "Try again later.").answer(call);
    }
}
