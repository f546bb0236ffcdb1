package ch.cryptocare.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What all calls under /sandbox share: problems as answers, bounded pages, no calls from foreign web sites. */
public final class Control {
    private static final int MAX_BODY = 16 * 1024;

    private Control() {}

    public static void register(RoutesConfig routes) {
        routes.before("/sandbox/*", Control::refuseForeignSites);
        routes.before("/sandbox", Control::refuseForeignSites);
        routes.exception(Refusal.class, (refusal, call) -> answer(call, refusal));
    }

    /** The JSON object sent with the call; an empty one when nothing was sent. */
    public static ObjectNode body(Context call) {
        if (call.contentLength() > MAX_BODY) {
            throw new Refusal(413, "too-large", "The body may have at most " + MAX_BODY + " bytes.");
        }
        byte[] bytes = call.bodyAsBytes();
        if (bytes.length == 0) {
            return Json.object();
        } else if (bytes.length > MAX_BODY) {
            throw new Refusal(413, "too-large", "The body may have at most " + MAX_BODY + " bytes.");
        } else {
            return Json.parse(bytes)
                    .orElseThrow(() -> new Refusal(400, "not-json", "The body must be one JSON object."));
        }
    }

    /** A whole number from the query between 0 and max. */
    public static int number(Context call, String name, int otherwise, int max) {
        String text = call.queryParam(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw new Refusal(400, "bad-" + name, name + " must be a whole number from 0 to " + max + ".");
    }

    private static void refuseForeignSites(Context call) {
        if ("cross-site".equals(call.header("Sec-Fetch-Site"))) {
            throw new Refusal(403, "foreign-site", "Another web site may not drive the sandbox.");
        }
    }

    private static void answer(Context call, Refusal refusal) {
        ObjectNode problem = Json.object()
                .put("type", "about:blank")
                .put("title", refusal.code().replace('-', ' '))
                .put("status", refusal.status())
                .put("code", refusal.code())
                .put("detail", refusal.getMessage());
        if (!refusal.allowed().isEmpty()) {
            var allowed = problem.putArray("allowed");
            refusal.allowed().forEach(allowed::add);
        }
        call.status(refusal.status()).contentType("application/problem+json").result(Json.bytes(problem));
    }
}
