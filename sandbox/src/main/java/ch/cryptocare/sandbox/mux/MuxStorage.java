package ch.cryptocare.sandbox.mux;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.mux.Film.Stage;
import ch.cryptocare.sandbox.webhooks.Hmac;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the bytes of an upload go, piece by piece (Google's resumable uploads). */
final class MuxStorage {
    private static final Pattern PIECE = Pattern.compile("bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})");
    private static final Pattern ASKING = Pattern.compile("bytes \\*/(\\d{1,15})");
    private static final int GRAIN = 256 * 1024;

    private final Films films;
    private final FilmFiles files;
    private final FilmLife life;

    MuxStorage(Films films, FilmFiles files, FilmLife life) {
        this.films = films;
        this.files = files;
        this.life = life;
    }

    void register(RoutesConfig routes, Breakable breakable) {
        routes.put("/mux/storage/{upload}", breakable.call(this::take));
    }

    private synchronized void take(Context call) {
        Film film = films.upload(call.pathParam("upload"))
                .filter(known -> Hmac.same(known.key(), String.valueOf(call.queryParam("key"))))
                .orElseThrow(MuxAnswer::notFound);
        if (film.stage() == Stage.CANCELLED) throw MuxAnswer.notFound();
        String range = Optional.ofNullable(call.header("Content-Range")).orElse("");
        if (film.stage() != Stage.WAITING) call.status(200);
        else if (ASKING.matcher(range).matches()) tell(call, files.received(film));
        else append(call, film, piece(range), call.bodyAsBytes());
    }

    private void append(Context call, Film film, MatchResult range, byte[] piece) {
        long from = Long.parseLong(range.group(1));
        long to = Long.parseLong(range.group(2)) + 1;
        long whole = Long.parseLong(range.group(3));
        if (to - from != piece.length || to > whole || (to < whole && to % GRAIN != 0))
            throw MuxAnswer.invalid("The piece is not what its range says.");
        if (files.received(film) != from) {
            tell(call, files.received(film));
        } else if (files.append(film, piece) < whole) {
            tell(call, to);
        } else {
            life.arrived(film);
            call.status(200);
        }
    }

    private static MatchResult piece(String range) {
        var found = PIECE.matcher(range);
        if (!found.matches()) throw MuxAnswer.invalid("Content-Range is missing.");
        return found.toMatchResult();
    }

    private static void tell(Context call, long received) {
        if (received > 0) call.header("Range", "bytes=0-" + (received - 1));
        call.status(308);
    }
}
