package ch.cryptocare.server.platform.seal;

import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.config.ConfigProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * AES-256-GCM with rotating keys, and HMAC-SHA-256 for blind indexes; both keysets live outside the database. They are
 * read again when they have changed, and at once when something was sealed by a key that we do not know.
 */
public final class TinkSealer implements Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(TinkSealer.class);
    private static final int INDEX_BYTES = 16;
    private static final Duration LOOKS_EACH = Duration.ofSeconds(3);

    private final KeySource source;
    private final InstantSource clock;

    private volatile KnownKeys known;
    private volatile Instant lookedAt;

    /** Those before: whoever has just read a row may still hold what a key sealed that is retired since. */
    private volatile KnownKeys before;

    private TinkSealer(KeySource source, InstantSource clock) throws GeneralSecurityException {
        this.source = source;
        this.clock = clock;
        this.lookedAt = clock.instant();
        // The version first: what changes meanwhile is read once more.
        var version = source.version();
        this.known = KnownKeys.of(source.read(), version);
        this.before = known;
    }

    /** @throws ConfigProblem when there are no keys, or none that can be read */
    public static TinkSealer with(KeySource source, InstantSource clock) {
        try {
            return new TinkSealer(source, clock);
        } catch (IllegalStateException | IllegalArgumentException | GeneralSecurityException e) {
            throw new ConfigProblem("The data keys cannot be used: " + e.getMessage() + ".");
        }
    }

    @Override
    public byte[] seal(byte[] plain, String place) {
        try {
            return current().seal(plain, bytes(place), clock.instant());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        int key = KnownKeys.keyOf(sealed);
        try {
            return keysWith(key).aead(key).decrypt(sealed, bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed data cannot be opened: wrong key, place or content", e);
        }
    }

    @Override
    public byte[] blindIndex(String text, String purpose) {
        try {
            return known.index().computePrimary(bytes(purpose + '\0' + text), INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("indexing failed", e);
        }
    }

    /** The keys as they are kept now, or were a moment ago. */
    DataKeys keys() {
        return current().keys();
    }

    private KnownKeys current() {
        var now = clock.instant();
        if (now.isBefore(lookedAt.plus(LOOKS_EACH))) return known;
        lookedAt = now;
        if (!source.version().equals(known.version())) readAgain();
        return known;
    }

    private KnownKeys keysWith(int key) {
        var present = current();
        if (present.knows(key)) return present;
        if (before.knows(key)) return before;
        readAgain();
        return known;
    }

    /** Goes on with the present keys when the new ones are of no use: somebody may be at work on them. */
    private synchronized void readAgain() {
        try {
            var version = source.version();
            var keys = source.read();
            if (!keys.index().equalsKeyset(known.keys().index())) {
                LOG.error("the data keys were replaced by others that know nobody's index: these are not taken");
                return;
            }
            var read = KnownKeys.of(keys, version);
            if (!read.sealing().keySet().equals(known.sealing().keySet())) before = known;
            known = read;
            LOG.info("the data keys were read again: there are {}", keys.ids().size());
        } catch (IllegalStateException | IllegalArgumentException | GeneralSecurityException e) {
            LOG.error("the data keys were changed and cannot be read, the present ones stay: {}", e.getMessage());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
