package ch.cryptocare.server.certificates.usecases;

import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import java.util.UUID;

/** What proves that a badge is ours. */
public interface IssuerKeys {
    record Key(UUID id, RSAPublicKey shown, RSAPrivateKey kept) {
        @Override
        public String toString() {
            return "[issuer key " + id + "]";
        }
    }

    /** The one that signs; the first who asks makes it. */
    Key signing();

    Optional<RSAPublicKey> shown(UUID id);
}
