package ch.cryptocare.sandbox.mux;

import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.mux.Film.Stage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Uploads, assets and events as Mux writes them. */
final class MuxJson {
    private MuxJson() {}

    static ObjectNode data(ObjectNode what) {
        ObjectNode json = Json.object();
        json.set("data", what);
        return json;
    }

    static ObjectNode upload(Film film, String baseUrl) {
        ObjectNode json = Json.object().put("id", film.upload()).put("timeout", film.timeout());
        json.set("new_asset_settings", film.wish());
        switch (film.stage()) {
            case WAITING ->
                json.put("status", "waiting")
                        .put("url", baseUrl + "/mux/storage/" + film.upload() + "?key=" + film.key());
            case CANCELLED -> json.put("status", "cancelled");
            case PREPARING, READY, ERRORED, DELETED ->
                json.put("status", "asset_created").put("asset_id", film.asset());
        }
        return json;
    }

    static ObjectNode asset(Film film) {
        ObjectNode json = Json.object().put("id", film.asset());
        json.put("status", film.stage().name().toLowerCase(Locale.ROOT));
        json.put("upload_id", film.upload());
        json.put("passthrough", film.wish().path("passthrough").asText());
        json.put("created_at", Long.toString(film.createdAt().getEpochSecond()));
        json.putArray("playback_ids").addObject().put("id", film.playback()).put("policy", "signed");
        if (film.stage() == Stage.READY) json.put("duration", film.seconds());
        if (film.stage() == Stage.ERRORED)
            json.putObject("errors")
                    .put("type", "invalid_input")
                    .putArray("messages")
                    .add("The input file is not a video.");
        return json;
    }

    static ObjectNode event(String type, String kind, ObjectNode about, Instant at) {
        ObjectNode json =
                Json.object().put("type", type).put("id", UUID.randomUUID().toString());
        json.put("created_at", at.toString());
        json.putObject("object").put("type", kind).put("id", about.path("id").asText());
        json.putObject("environment").put("name", "Sandbox").put("id", "sandbox");
        json.set("data", about);
        json.putArray("attempts");
        return json;
    }
}
