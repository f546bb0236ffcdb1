package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.http.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Stands in for Zoom's meetings API. */
final class ZoomTwin {
    private static final int MAX_PAGE = 300;
    private static final int USUAL_PAGE = 30;
    private static final int MAX_USER = 128;

    private final Meetings meetings;
    private final ZoomTokens tokens;
    private final MeetingLife life;
    private final Supplier<String> baseUrl;

    ZoomTwin(Meetings meetings, ZoomTokens tokens, MeetingLife life, Supplier<String> baseUrl) {
        this.meetings = meetings;
        this.tokens = tokens;
        this.life = life;
        this.baseUrl = baseUrl;
    }

    void register(RoutesConfig routes, Breakable breakable) {
        routes.exception(ZoomAnswer.class, (refusal, call) -> refusal.answer(call));
        routes.post("/zoom/oauth/token", breakable.look(tokens::issue));
        routes.post("/zoom/v2/users/{user}/meetings", guarded(breakable, this::create));
        routes.get("/zoom/v2/users/{user}/meetings", guarded(breakable, this::list));
        routes.get("/zoom/v2/meetings/{id}", guarded(breakable, this::read));
        routes.patch("/zoom/v2/meetings/{id}", guarded(breakable, this::change));
        routes.delete("/zoom/v2/meetings/{id}", guarded(breakable, this::delete));
        routes.put("/zoom/v2/meetings/{id}/status", guarded(breakable, this::setStatus));
        routes.get("/zoom/v2/users/{user}", guarded(breakable, this::readUser));
    }

    private Handler guarded(Breakable breakable, Handler handler) {
        return breakable.call(tokens.needed(handler));
    }

    private void create(Context call) {
        Meeting meeting = meetings.create(user(call), MeetingRequest.read(call));
        Json.answer(call, 201, ZoomJson.full(meeting, baseUrl.get()));
    }

    private void read(Context call) {
        Json.answer(call, 200, ZoomJson.full(find(call), baseUrl.get()));
    }

    private void list(Context call) {
        String user = user(call);
        Predicate<Meeting> wanted = meeting -> meeting.live() && meeting.user().equals(user);
        int size =
                number(call, "page_size").filter(n -> n >= 1 && n <= MAX_PAGE).orElse(USUAL_PAGE);
        int offset = number(call, "next_page_token").orElse(0);
        long total = meetings.count(wanted);
        ObjectNode json = Json.object().put("page_size", size).put("total_records", total);
        json.put("next_page_token", offset + size < total ? Integer.toString(offset + size) : "");
        ArrayNode found = json.putArray("meetings");
        meetings.newest(wanted, offset, size).forEach(meeting -> found.add(ZoomJson.brief(meeting, baseUrl.get())));
        Json.answer(call, 200, json);
    }

    private void change(Context call) {
        ObjectNode change = MeetingRequest.read(call);
        if (meetings.change(id(call), meeting -> meeting.changed(change)).isEmpty()) {
            throw none(call);
        }
        call.status(204);
    }

    private void delete(Context call) {
        if (!meetings.delete(id(call))) {
            throw none(call);
        }
        call.status(204);
    }

    private void setStatus(Context call) {
        Meeting meeting = find(call);
        if (!MeetingRequest.read(call).path("action").asText().equals("end")) {
            throw ZoomAnswer.invalid("action");
        }
        if (meeting.running()) {
            life.end(meeting.id());
        }
        call.status(204);
    }

    private void readUser(Context call) {
        Json.answer(
                call, 200, Json.object().put("id", user(call)).put("type", 2).put("status", "active"));
    }

    private Meeting find(Context call) {
        return meetings.find(id(call)).orElseThrow(() -> none(call));
    }

    private static long id(Context call) {
        String id = call.pathParam("id");
        if (!id.matches("\\d{9,12}")) {
            throw none(call);
        }
        return Long.parseLong(id);
    }

    private static ZoomAnswer none(Context call) {
        return ZoomAnswer.noMeeting(call.pathParam("id"));
    }

    private static String user(Context call) {
        String user = call.pathParam("user");
        if (user.length() > MAX_USER) {
            throw new ZoomAnswer(404, 1001, "User does not exist: " + user.substring(0, MAX_USER) + ".");
        }
        return user;
    }

    private static Optional<Integer> number(Context call, String name) {
        return Optional.ofNullable(call.queryParam(name))
                .filter(text -> text.matches("\\d{1,8}"))
                .map(Integer::valueOf);
    }
}
