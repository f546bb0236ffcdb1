package ch.cryptocare.server.platform.seal;

import ch.cryptocare.server.platform.KeyEncryption;
import ch.cryptocare.server.platform.Secret;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/** AES-256-GCM under a key of the operator's own. To change it, the new one stands first and the one before behind it. */
public final class KeyEncryptionKey implements KeyEncryption {
    private static final int BYTES = 32;
    private static final byte[] PURPOSE = "cryptocare data keys".getBytes(StandardCharsets.UTF_8);

    private final List<AesGcmJce> keys;

    /**
     * @param secrets 32 bytes in Base64 each; the first wraps, all unwrap
     * @throws IllegalArgumentException when one is not that; it does not show it
     */
    public KeyEncryptionKey(List<Secret> secrets) {
        if (secrets.isEmpty()) throw new IllegalArgumentException("there is no key");
        this.keys = secrets.stream().map(KeyEncryptionKey::key).toList();
    }

    @Override
    public String name() {
        return "key-encryption-key";
    }

    @Override
    public byte[] wrap(byte[] plain) {
        try {
            return keys.getFirst().encrypt(plain, PURPOSE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping failed", e);
        }
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
        for (var key : keys) {
            try {
                return key.decrypt(wrapped, PURPOSE);
            } catch (GeneralSecurityException e) {
                // Perhaps it was wrapped by the one before.
            }
        }
        throw new IllegalStateException("the data keys were wrapped by another key-encryption key, or changed since");
    }

    private static AesGcmJce key(Secret secret) {
        try {
            AeadConfig.register();
            var bytes = Base64.getDecoder().decode(secret.value());
            if (bytes.length == BYTES) return new AesGcmJce(bytes);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            // Told below without the cause, whose words would show part of the key.
        }
        throw new IllegalArgumentException("a key-encryption key must be " + BYTES + " bytes in Base64");
    }
}
