package ch.cryptocare.server.telehealth.zoom;

import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Zoom by server-to-server OAuth; our reference stands in the meeting's agenda. The link for hosts is read when one wants to be
 * let in, and never kept.
 */
public final class ZoomMeetingProvider implements MeetingProvider {
    public static final String NAME = "ZOOM";

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final String meetings;
    private final String byId;
    private final ZoomCalls calls;
    private final ZoomToken token;

    public ZoomMeetingProvider(Config.Zoom access, ProviderHttp http, InstantSource clock) {
        this.calls = new ZoomCalls(http);
        this.meetings = access.api() + "/users/me/meetings";
        this.byId = access.api() + "/meetings/";
        this.token = new ZoomToken(access, calls, clock);
    }

    @Override
    public Room create(Wish wish) {
        var body = ZoomMeetingBody.of(wish);
        var answer = ask(() -> to(meetings).POST(json(body))).orUnavailable("creating a Zoom meeting");
        return room(answer.body());
    }

    @Override
    public List<Room> find(Wish wish) {
        var rooms = new ArrayList<Room>();
        String page = "";
        do {
            var uri = meetings + "?type=scheduled&page_size=300&next_page_token=" + encoded(page);
            var answer = ask(() -> to(uri).GET()).orUnavailable("listing Zoom meetings");
            for (var meeting : answer.body().path("meetings"))
                if (meeting.path("agenda").asText().equals(wish.reference())) rooms.add(room(meeting));
            page = answer.body().path("next_page_token").asText("");
        } while (!page.isEmpty());
        return rooms;
    }

    @Override
    public Optional<Room> move(Room room, Wish wish) {
        var body = ZoomMeetingBody.time(wish);
        var answer = ask(() -> to(byId + room.id()).method("PATCH", json(body)));
        if (answer.status() == NOT_FOUND) return Optional.empty();
        answer.orUnavailable("moving a Zoom meeting");
        return Optional.of(room);
    }

    /** Zoom makes it anew for each question; it ends after two hours. */
    @Override
    public Optional<String> hostLink(Room room, Wish wish) {
        var answer = ask(() -> to(byId + room.id()).GET());
        if (answer.status() == NOT_FOUND) return Optional.empty();
        var link = answer.orUnavailable("asking Zoom for the host's link")
                .body()
                .path("start_url")
                .asText();
        if (link.isEmpty()) throw new ProviderUnavailable("Zoom's meeting has no link for its host");
        return Optional.of(link);
    }

    @Override
    public void cancel(Room room) {
        var answer = ask(() -> to(byId + room.id()).DELETE());
        if (answer.status() != NOT_FOUND) answer.orUnavailable("cancelling a Zoom meeting");
    }

    /** A token that Zoom no longer takes is replaced once. */
    private ZoomCalls.Answer ask(Supplier<HttpRequest.Builder> request) {
        var used = token.current();
        var answer = calls.send(request.get().header("Authorization", "Bearer " + used));
        if (answer.status() != UNAUTHORIZED) return answer;
        token.refused(used);
        return calls.send(request.get().header("Authorization", "Bearer " + token.current()));
    }

    private static HttpRequest.Builder to(String uri) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static Room room(JsonNode meeting) {
        var id = meeting.path("id").asText();
        var joinUrl = meeting.path("join_url").asText();
        if (id.isEmpty() || joinUrl.isEmpty()) throw new ProviderUnavailable("Zoom's meeting has no id or link");
        return new Room(id, joinUrl);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
