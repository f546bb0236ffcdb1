package ch.cryptocare.sandbox.webhooks;

import ch.cryptocare.sandbox.http.Control;
import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Shows what was sent to our server, and what it answered. */
public final class WebhookControl {
    private static final int USUAL_PAGE = 200;
    private static final int MAX_PAGE = 10_000;

    private final Webhooks webhooks;

    public WebhookControl(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    public void register(RoutesConfig routes) {
        routes.get("/sandbox/webhooks", this::list);
    }

    private void list(Context call) {
        int offset = Control.number(call, "offset", 0, Integer.MAX_VALUE);
        int limit = Control.number(call, "limit", USUAL_PAGE, MAX_PAGE);
        ArrayNode json = Json.array();
        webhooks.deliveries(offset, limit)
                .forEach(delivery -> json.addObject()
                        .put("id", delivery.id().toString())
                        .put("at", delivery.at().toString())
                        .put("twin", delivery.twin().word())
                        .put("event", delivery.event())
                        .put("about", delivery.about())
                        .put("url", delivery.url())
                        .put("attempt", delivery.attempt())
                        .put("outcome", delivery.outcome()));
        call.header("X-Total-Count", Long.toString(webhooks.count()));
        Json.answer(call, 200, json);
    }
}
