package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.platform.Secret;
import java.time.Instant;
import java.util.OptionalLong;

/** The codes of authenticator apps (RFC 6238: SHA-1, six digits, 30 seconds). */
public interface OneTimeCodes {
    /** @return 160 bits in base 32, as apps want them */
    Secret newSecret();

    /** The time step that a code belongs to: the present one, the one before or the one after. */
    OptionalLong step(String code, Secret secret, Instant now);

    /** What an app reads from a QR code. */
    String uri(Secret secret, String account);
}
