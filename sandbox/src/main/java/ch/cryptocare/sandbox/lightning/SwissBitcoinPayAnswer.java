package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.http.Json;
import io.javalin.http.Context;

/** A refusal in Swiss Bitcoin Pay's manner: a status and a reason that is a key of its translations. */
final class SwissBitcoinPayAnswer extends RuntimeException {
    private final int status;
    private final String reason;

    SwissBitcoinPayAnswer(int status, String reason) {
        super(reason);
        this.status = status;
        this.reason = reason;
    }

    void answer(Context call) {
        answer(call, status, reason);
    }

    static void error(Context call, int status) {
        answer(call, status, status == 429 ? "too_many_requests" : "internal_error");
    }

    private static void answer(Context call, int status, String reason) {
        Json.answer(call, status, Json.object().put("reason", reason));
    }
}
