package ch.cryptocare.server.auth.otp;

import ch.cryptocare.server.auth.usecases.OneTimeCodes;
import ch.cryptocare.server.platform.Secret;
import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** RFC 6238 as all authenticator apps speak it: HMAC-SHA-1, six digits, steps of 30 seconds. */
public final class TotpCodes implements OneTimeCodes {
    private static final String ALGORITHM = "HmacSHA1";
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;

    /** One step back and one ahead, for clocks that differ and for people who type slowly (RFC 6238 §5.2). */
    private static final int WINDOW = 1;

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base32 BASE32 = Base32.builder().get();

    private final HmacOneTimePasswordGenerator generator = new HmacOneTimePasswordGenerator();

    @Override
    public Secret newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(BASE32.encodeToString(bytes).replace("=", ""));
    }

    @Override
    public OptionalLong step(String code, Secret secret, Instant now) {
        var typed = code.replace(" ", "");
        if (!CODE.matcher(typed).matches()) return OptionalLong.empty();
        long present = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        var found = OptionalLong.empty();
        for (long step = present - WINDOW; step <= present + WINDOW; step++)
            if (isSame(typed, code(secret, step))) found = OptionalLong.of(step);
        return found;
    }

    @Override
    public String uri(Secret secret, String account) {
        var name = URLEncoder.encode("CryptoCare:" + account, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "otpauth://totp/" + name + "?secret=" + secret.value() + "&issuer=CryptoCare";
    }

    /** The code of a time step. */
    public String code(Secret secret, long step) {
        try {
            var key = new SecretKeySpec(BASE32.decode(secret.value()), ALGORITHM);
            return generator.generateOneTimePasswordString(key, step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("every key is good for HMAC", e);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
