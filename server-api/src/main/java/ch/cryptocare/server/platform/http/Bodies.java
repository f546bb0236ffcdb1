package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What requests bring. Where more may come than elsewhere, it is read here: the web server has one limit for all. */
final class Bodies {
    private static final String LARGE = "large-body";

    private Bodies() {}

    static boolean isLarge(Endpoint<?, ?> endpoint) {
        return endpoint.largestBody() > Endpoint.LARGEST_BODY;
    }

    /** All of it, or a refusal once it is longer than it may be. */
    static void await(Endpoint<?, ?> endpoint, Context http) {
        if (isLarge(endpoint)) http.attribute(LARGE, read(endpoint.largestBody(), http));
        else http.bodyAsBytes();
    }

    private static byte[] read(int largest, Context http) {
        try {
            var bytes = http.req().getInputStream().readNBytes(largest + 1);
            if (bytes.length > largest) throw new Refusal(ProblemType.BODY_TOO_LARGE);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(Context http) {
        Optional<byte[]> large = Optional.ofNullable(http.attribute(LARGE));
        return large.orElseGet(http::bodyAsBytes);
    }
}
