package ch.cryptocare.sandbox.mail;

import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** A refusal in Postmark's manner: a status, an error code of its own and a message. */
final class PostmarkAnswer extends RuntimeException {
    private final int status;
    private final int code;

    PostmarkAnswer(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static PostmarkAnswer invalid(String message) {
        return new PostmarkAnswer(422, 300, message);
    }

    void answer(Context call) {
        Json.answer(call, status, json());
    }

    ObjectNode json() {
        return Json.object().put("ErrorCode", code).put("Message", getMessage());
    }

    static void error(Context call, int status) {
        new PostmarkAnswer(status, status, status == 429 ? "Rate limit exceeded." : "Internal server error.")
                .answer(call);
    }
}
