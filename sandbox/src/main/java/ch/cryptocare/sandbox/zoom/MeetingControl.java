package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.http.Control;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Refusal;
import ch.cryptocare.sandbox.http.Urls;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Plays the people in the meetings, and tells where Zoom's webhooks go. */
final class MeetingControl {
    private static final int USUAL_PAGE = 1_000;
    private static final int MAX_PAGE = 20_000;
    private static final int MAX_NAME = 100;

    private final Meetings meetings;
    private final MeetingLife life;
    private final ZoomWebhooks webhooks;
    private final Supplier<String> baseUrl;

    MeetingControl(Meetings meetings, MeetingLife life, ZoomWebhooks webhooks, Supplier<String> baseUrl) {
        this.meetings = meetings;
        this.life = life;
        this.webhooks = webhooks;
        this.baseUrl = baseUrl;
    }

    void register(RoutesConfig routes) {
        routes.get("/sandbox/meetings", this::list);
        routes.get("/sandbox/meetings/{id}", this::read);
        routes.post("/sandbox/meetings/{id}/start", call -> answer(call, life.start(id(call))));
        routes.post("/sandbox/meetings/{id}/end", call -> answer(call, life.end(id(call))));
        routes.post("/sandbox/meetings/{id}/participants", this::join);
        routes.get("/zoom/j/{id}", call -> call.redirect("/room.html?meeting=" + id(call)));
        routes.get("/zoom/s/{id}", call -> call.redirect("/room.html?host=yes&meeting=" + id(call)));
        routes.get("/sandbox/zoom/webhook", call -> Json.answer(call, 200, webhook()));
        routes.put("/sandbox/zoom/webhook", this::setWebhook);
        routes.post("/sandbox/zoom/validation", this::validate);
    }

    /** Deleted meetings are left out unless all are asked for. */
    private void list(Context call) {
        boolean all = "true".equals(call.queryParam("all"));
        Predicate<Meeting> wanted = meeting -> all || meeting.live();
        int offset = Control.number(call, "offset", 0, Integer.MAX_VALUE);
        int limit = Control.number(call, "limit", USUAL_PAGE, MAX_PAGE);
        ArrayNode json = Json.array();
        meetings.newest(wanted, offset, limit).forEach(meeting -> json.add(ZoomJson.seen(meeting, baseUrl.get())));
        call.header("X-Total-Count", Long.toString(meetings.count(wanted)));
        Json.answer(call, 200, json);
    }

    private void read(Context call) {
        answer(
                call,
                meetings.find(id(call))
                        .orElseThrow(() -> new Refusal(404, "unknown-meeting", "There is no such meeting.")));
    }

    private void join(Context call) {
        String name = Json.text(Control.body(call), "name", MAX_NAME).orElse("Ben");
        answer(call, life.join(id(call), name));
    }

    private void setWebhook(Context call) {
        String text = Json.text(Control.body(call), "url", 2_000).orElse("");
        URI url = Urls.http(text).orElseThrow(() -> new Refusal(400, "bad-url", "url must be an http address."));
        webhooks.sendTo(url);
        Json.answer(call, 200, webhook());
    }

    private void validate(Context call) throws InterruptedException {
        URI url =
                webhooks.url().orElseThrow(() -> new Refusal(409, "no-webhook", "Say first where Zoom's webhooks go."));
        Json.answer(call, 200, webhooks.validate(url));
    }

    private ObjectNode webhook() {
        ObjectNode json = Json.object();
        json.put("url", webhooks.url().map(URI::toString).orElse(null));
        return json;
    }

    private void answer(Context call, Meeting meeting) {
        Json.answer(call, 200, ZoomJson.seen(meeting, baseUrl.get()));
    }

    private static long id(Context call) {
        String id = call.pathParam("id");
        if (!id.matches("\\d{9,12}")) {
            throw new Refusal(400, "bad-meeting-id", "A meeting's id has 9 to 12 digits.");
        }
        return Long.parseLong(id);
    }
}
