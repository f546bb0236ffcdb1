package ch.cryptocare.sandbox.mux;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.stream.Collectors;

/** Streams recordings to players of any site, with a good token and not otherwise. */
final class MuxStream {
    private static final String PLAYLIST = "application/vnd.apple.mpegurl";

    private final Films films;
    private final FilmFiles files;
    private final MuxKey key;

    MuxStream(Films films, FilmFiles files, MuxKey key) {
        this.films = films;
        this.files = files;
        this.key = key;
    }

    void register(RoutesConfig routes) {
        routes.get(
                "/mux/stream/{playback}.m3u8", call -> answer(call, "master.m3u8", call.pathParam("playback") + "/"));
        routes.get("/mux/stream/{playback}/{file}", call -> answer(call, call.pathParam("file"), ""));
    }

    private void answer(Context call, String name, String below) {
        call.header("Access-Control-Allow-Origin", "*");
        String playback = call.pathParam("playback");
        String token = String.valueOf(call.queryParam("token"));
        if (!key.lets(token, playback, films.now()))
            throw new MuxAnswer(403, "forbidden", "The token does not let this film be played.");
        byte[] file =
                films.played(playback).flatMap(film -> files.file(film, name)).orElseThrow(MuxAnswer::notFound);
        if (name.endsWith(".m3u8")) call.contentType(PLAYLIST).result(withToken(file, below, token));
        else call.contentType("video/mp2t").result(file);
    }

    private static byte[] withToken(byte[] playlist, String below, String token) {
        return new String(playlist, UTF_8)
                .lines()
                .map(line -> line.isBlank() || line.startsWith("#") ? line : below + line + "?token=" + token)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(UTF_8);
    }
}
