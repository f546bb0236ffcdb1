package ch.cryptocare.common.value;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes identifiers that sort by the time they were made (UUID version 7, RFC 9562 §5.7). */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(InstantSource clock) {
        long high = (clock.millis() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
