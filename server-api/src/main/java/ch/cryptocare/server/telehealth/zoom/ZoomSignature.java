package ch.cryptocare.server.telehealth.zoom;

import ch.cryptocare.server.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether a webhook is Zoom's: HMAC-SHA-256 over {@code v0:timestamp:body}, and not old. */
final class ZoomSignature {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final Secret secret;
    private final InstantSource clock;

    ZoomSignature(Secret secret, InstantSource clock) {
        if (secret.value().isBlank()) throw new IllegalArgumentException("Zoom's webhook secret is empty");
        this.secret = secret;
        this.clock = clock;
    }

    boolean holds(String signature, String timestamp, byte[] body) {
        if (!SECONDS.matcher(timestamp).matches() || !isRecent(Long.parseLong(timestamp))) return false;
        var expected = "v0="
                + HexFormat.of().formatHex(hmac(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8), body));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to Zoom's check that we hold the secret. */
    String hexOf(String text) {
        return HexFormat.of().formatHex(hmac(text.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isRecent(long seconds) {
        return Math.abs(clock.instant().getEpochSecond() - seconds) <= TOLERANCE.toSeconds();
    }

    private byte[] hmac(byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            for (var part : parts) mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
