package ch.cryptocare.server.learning.mux;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.HmacSignature;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;

/** Whether a webhook is Mux's: HMAC-SHA-256 over {@code timestamp.body}, and not old. */
final class MuxSignature {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern HEADER = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");

    private final Secret secret;
    private final InstantSource clock;

    MuxSignature(Secret secret, InstantSource clock) {
        if (secret.value().isBlank()) throw new IllegalArgumentException("Mux's webhook secret is empty");
        this.secret = secret;
        this.clock = clock;
    }

    boolean holds(String signed, byte[] body) {
        var header = HEADER.matcher(signed);
        if (!header.matches() || !isRecent(Long.parseLong(header.group(1)))) return false;
        var message = new ByteArrayOutputStream();
        message.writeBytes((header.group(1) + ".").getBytes(StandardCharsets.UTF_8));
        message.writeBytes(body);
        return HmacSignature.matches(secret, message.toByteArray(), header.group(2));
    }

    private boolean isRecent(long seconds) {
        return Math.abs(clock.instant().getEpochSecond() - seconds) <= TOLERANCE.toSeconds();
    }
}
