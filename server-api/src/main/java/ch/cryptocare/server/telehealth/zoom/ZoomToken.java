package ch.cryptocare.server.telehealth.zoom;

import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.ProviderUnavailable;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.locks.ReentrantLock;

/** The access token of our account, asked for once and kept: a new one may end the old one's life. */
final class ZoomToken {
    private static final Duration EARLY = Duration.ofMinutes(1);
    private static final String NONE = "";

    private final Config.Zoom access;
    private final ZoomCalls calls;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private String token = NONE;
    private Instant until = Instant.MIN;

    ZoomToken(Config.Zoom access, ZoomCalls calls, InstantSource clock) {
        this.access = access;
        this.calls = calls;
        this.clock = clock;
    }

    String current() {
        lock.lock();
        try {
            if (token.equals(NONE) || !clock.instant().isBefore(until)) fetch();
            return token;
        } finally {
            lock.unlock();
        }
    }

    /** Zoom refused it: the next one who asks gets a new one, unless another has been fetched meanwhile. */
    void refused(String refused) {
        lock.lock();
        try {
            if (token.equals(refused)) token = NONE;
        } finally {
            lock.unlock();
        }
    }

    private void fetch() {
        var uri = URI.create(access.oauth() + "/oauth/token?grant_type=account_credentials&account_id="
                + URLEncoder.encode(access.accountId(), StandardCharsets.UTF_8));
        var answer = calls.send(HttpRequest.newBuilder(uri)
                        .header("Authorization", "Basic " + credentials())
                        .POST(BodyPublishers.noBody()))
                .orUnavailable("asking Zoom for a token");
        token = answer.body().path("access_token").asText();
        if (token.isEmpty()) throw new ProviderUnavailable("Zoom gave no token");
        until = clock.instant()
                .plusSeconds(answer.body().path("expires_in").asLong(0))
                .minus(EARLY);
    }

    private String credentials() {
        var pair = access.clientId() + ":" + access.clientSecret().value();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
