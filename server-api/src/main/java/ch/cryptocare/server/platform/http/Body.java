package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a request says. Most say little: more than the server takes is read only where it is expected. */
final class Body {
    private static final String READ = "body";

    private Body() {}

    static void await(Context http, int mostBytes) {
        try {
            var bytes = http.bodyInputStream().readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) throw new Refusal(ProblemType.BODY_TOO_LARGE);
            http.attribute(READ, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(Context http) {
        byte[] read = http.attribute(READ);
        return read == null ? http.bodyAsBytes() : read;
    }
}
