package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.Caller;
import io.javalin.http.Context;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** One request: who asks, for which path, with what body. */
public final class Call<I> {
    private final Context http;
    private final I body;
    private final Gate gate;

    Call(Context http, I body, Gate gate) {
        this.http = http;
        this.body = body;
        this.gate = gate;
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

    /** What stands in the path under this name, as somebody may have typed it. */
    public String inPath(String name) {
        return http.pathParam(name);
    }

    /** Who asks; refused as SIGN_IN_REQUIRED when nobody is signed in. */
    public Caller caller() {
        return gate.caller(http).orElseThrow(() -> new Refusal(ProblemType.SIGN_IN_REQUIRED));
    }

    /** The secret that the caller carries. */
    public String bearerToken() {
        return Gate.bearerToken(http);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(http.header(name));
    }

    /** The network that the call came from: an IPv4 /24 or an IPv6 /48, as one household or attacker usually has. */
    public String clientNetwork() {
        return Networks.of(http.ip());
    }

    /** What the browser was given when it last signed in. */
    public Optional<String> refreshCookie() {
        return gate.cookies.refresh(http);
    }

    /** What tells this browser from others, once somebody has signed in with it. */
    public Optional<String> deviceCookie() {
        return gate.cookies.device(http);
    }

    public void keepSession(String access, Duration accessFor, String refresh, Duration refreshFor) {
        gate.cookies.keep(http, access, accessFor, refresh, refreshFor);
    }

    public void keepDevice(String device) {
        gate.cookies.keepDevice(http, device);
    }

    public void forgetSession() {
        gate.cookies.forget(http);
    }

    public Language language() {
        return Languages.of(http);
    }

    /** The body as it comes, for what is too large to hold. */
    public InputStream stream() {
        return http.bodyInputStream();
    }

    /** The body's very bytes, for signatures. */
    public byte[] rawBody() {
        return Bodies.of(http);
    }
}
