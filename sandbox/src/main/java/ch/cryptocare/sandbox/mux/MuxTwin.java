package ch.cryptocare.sandbox.mux;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.http.BasicAuth;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.mux.Film.Stage;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Supplier;

/** Stands in for Mux's video API. */
final class MuxTwin {
    private static final String TOKEN = "sandbox-mux-token";
    private static final String SECRET = "sandbox-mux-secret";
    private static final int SHORTEST_TIMEOUT = 60;
    private static final int LONGEST_TIMEOUT = 604_800;

    private final Films films;
    private final FilmLife life;
    private final MuxKey key;
    private final Supplier<String> baseUrl;

    MuxTwin(Films films, FilmLife life, MuxKey key, Supplier<String> baseUrl) {
        this.films = films;
        this.life = life;
        this.key = key;
        this.baseUrl = baseUrl;
    }

    void register(RoutesConfig routes, Breakable breakable) {
        routes.exception(MuxAnswer.class, (refusal, call) -> refusal.answer(call));
        routes.post("/mux/video/v1/uploads", guarded(breakable, this::begin));
        routes.get("/mux/video/v1/uploads/{id}", guarded(breakable, this::readUpload));
        routes.put("/mux/video/v1/uploads/{id}/cancel", guarded(breakable, this::cancel));
        routes.get("/mux/video/v1/assets/{id}", guarded(breakable, this::readAsset));
        routes.delete("/mux/video/v1/assets/{id}", guarded(breakable, this::delete));
        routes.post("/mux/system/v1/signing-keys", guarded(breakable, this::tellKey));
    }

    private static Handler guarded(Breakable breakable, Handler handler) {
        return breakable.call(call -> {
            if (BasicAuth.of(call).filter(MuxTwin::known).isEmpty())
                throw new MuxAnswer(401, "unauthorized", "Unauthorized request");
            handler.handle(call);
        });
    }

    private static boolean known(BasicAuth client) {
        return Hmac.same(client.user(), TOKEN) && Hmac.same(client.password(), SECRET);
    }

    private void begin(Context call) {
        ObjectNode asked = Json.parse(call.bodyAsBytes()).orElseThrow(() -> MuxAnswer.invalid("The body is not JSON."));
        JsonNode wish = asked.path("new_asset_settings");
        if (!(wish instanceof ObjectNode settings)
                || !wish.at("/playback_policies/0").asText().equals("signed"))
            throw MuxAnswer.invalid("new_asset_settings: only signed playback is known here.");
        int timeout = asked.path("timeout").asInt(3600);
        if (timeout < SHORTEST_TIMEOUT || timeout > LONGEST_TIMEOUT) throw MuxAnswer.invalid("timeout: out of range.");
        Json.answer(call, 201, MuxJson.data(MuxJson.upload(films.begin(settings, timeout), baseUrl.get())));
    }

    private void readUpload(Context call) {
        Film film = films.upload(call.pathParam("id")).orElseThrow(MuxAnswer::notFound);
        Json.answer(call, 200, MuxJson.data(MuxJson.upload(film, baseUrl.get())));
    }

    private void cancel(Context call) {
        Film cancelled = films.change(call.pathParam("id"), MuxTwin::cancelled).orElseThrow(MuxAnswer::notFound);
        Json.answer(call, 200, MuxJson.data(MuxJson.upload(cancelled, baseUrl.get())));
    }

    private static Film cancelled(Film film) {
        if (film.stage() != Stage.WAITING) throw MuxAnswer.invalid("The upload is not waiting any more.");
        return film.at(Stage.CANCELLED);
    }

    private void readAsset(Context call) {
        Json.answer(call, 200, MuxJson.data(MuxJson.asset(asset(call))));
    }

    private void delete(Context call) {
        life.deleted(asset(call));
        call.status(204);
    }

    private void tellKey(Context call) {
        ObjectNode told = Json.object().put("id", MuxKey.ID).put("private_key", key.told());
        Json.answer(call, 201, MuxJson.data(told.put("created_at", films.now().getEpochSecond())));
    }

    private Film asset(Context call) {
        return films.asset(call.pathParam("id")).orElseThrow(MuxAnswer::notFound);
    }
}
