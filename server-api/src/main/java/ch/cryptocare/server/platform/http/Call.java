package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;

/** One request: who asks, for which path, with what body. */
public final class Call<I> {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_TOKEN = 200;

    private final Context http;
    private final I body;

    Call(Context http, I body) {
        this.http = http;
        this.body = body;
    }

    public I body() {
        return body;
    }

    /** The id in the path; what is no id cannot be found. */
    public UUID id() {
        try {
            return UUID.fromString(http.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }

    /** The secret that the caller carries. */
    public String bearerToken() {
        var header = http.header("Authorization");
        if (header == null || !header.startsWith(BEARER) || header.length() > LONGEST_TOKEN) {
            throw new Refusal(ProblemType.SIGN_IN_REQUIRED);
        }
        return header.substring(BEARER.length());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(http.header(name));
    }

    /** The network that the call came from: an IPv4 /24 or an IPv6 /48, as one household or attacker usually has. */
    public String clientNetwork() {
        return Networks.of(http.ip());
    }

    public Language language() {
        return Languages.of(http);
    }

    /** The body's very bytes, for signatures. */
    public byte[] rawBody() {
        return http.bodyAsBytes();
    }
}
