package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.Journal;
import ch.cryptocare.sandbox.http.BasicAuth;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.webhooks.Hmac;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Server-to-server sign-in: an hour's token for the app's id and secret. */
final class ZoomTokens {
    private static final String CLIENT_ID = "sandbox-client";
    private static final String CLIENT_SECRET = "sandbox-client-secret";
    private static final int LIFE_SECONDS = 3599;
    private static final int MAX_TOKENS = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final Journal<String, Instant> expiries = new Journal<>(MAX_TOKENS);
    private final InstantSource clock;
    private final Supplier<String> baseUrl;

    ZoomTokens(InstantSource clock, Supplier<String> baseUrl) {
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void issue(Context call) {
        if (!"account_credentials".equals(parameter(call, "grant_type"))) {
            refuse(call, 400, "unsupported_grant_type", "unsupported grant type");
        } else if (BasicAuth.of(call).filter(ZoomTokens::known).isEmpty()) {
            refuse(call, 401, "invalid_client", "Invalid client_id or client_secret");
        } else if (!ZoomJson.ACCOUNT.equals(parameter(call, "account_id"))) {
            refuse(call, 400, "invalid_request", "Bad Request");
        } else {
            Json.answer(call, 200, token());
        }
    }

    /** Lets through who shows a token that is still good. */
    Handler needed(Handler handler) {
        return call -> {
            String header = Optional.ofNullable(call.header("Authorization")).orElse("");
            String token = header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
            Optional<Instant> expiry = expiries.find(token);
            if (expiry.isEmpty()) {
                throw new ZoomAnswer(401, 124, "Invalid access token.");
            } else if (!clock.instant().isBefore(expiry.get())) {
                throw new ZoomAnswer(401, 124, "Access token is expired.");
            } else {
                handler.handle(call);
            }
        };
    }

    void forget() {
        expiries.clear();
    }

    private ObjectNode token() {
        byte[] bytes = new byte[48];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().encodeToString(bytes);
        expiries.add(token, clock.instant().plusSeconds(LIFE_SECONDS));
        return Json.object()
                .put("access_token", token)
                .put("token_type", "bearer")
                .put("expires_in", LIFE_SECONDS)
                .put("scope", "meeting:write:meeting:admin meeting:read:meeting:admin")
                .put("api_url", baseUrl.get() + "/zoom");
    }

    private static boolean known(BasicAuth client) {
        return Hmac.same(client.user(), CLIENT_ID) && Hmac.same(client.password(), CLIENT_SECRET);
    }

    private static @Nullable String parameter(Context call, String name) {
        String inQuery = call.queryParam(name);
        return inQuery == null ? call.formParam(name) : inQuery;
    }

    private static void refuse(Context call, int status, String error, String reason) {
        Json.answer(call, status, Json.object().put("reason", reason).put("error", error));
    }
}
