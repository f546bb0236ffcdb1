package ch.cryptocare.server.auth.usecases;

import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Optional;

/** The keys that sign access tokens, the same on all servers. */
public interface SigningKeys {
    record Key(String id, KeyPair pair) {}

    /** The one that signs now. */
    Key signing(Instant now);

    /** One that is believed now. */
    Optional<ECPublicKey> believed(String id, Instant now);
}
