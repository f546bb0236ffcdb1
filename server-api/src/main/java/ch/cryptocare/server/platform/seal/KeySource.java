package ch.cryptocare.server.platform.seal;

import ch.cryptocare.server.platform.KeyEncryption;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.ConfigProblem;
import java.util.Optional;

/** Where the data keys are kept. */
public sealed interface KeySource permits KeyFile, KeyText {
    /** As configured; where a cloud's key management is to wrap the keys, it is chosen here. */
    static KeySource of(Config.DataKeys config) {
        return config.file()
                .<KeySource>map(file -> new KeyFile(file, encryption(config)))
                .orElseGet(() -> new KeyText(config.text().orElseThrow(), encryption(config)));
    }

    private static Optional<KeyEncryption> encryption(Config.DataKeys config) {
        try {
            return config.wrapping().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new KeyEncryptionKey(config.wrapping()));
        } catch (IllegalArgumentException e) {
            throw new ConfigProblem(
                    "The key-encryption key must be 32 bytes in Base64, as `openssl rand -base64 32`" + " makes them.");
        }
    }

    /** @throws IllegalStateException when there are none, or none that can be read; it shows nothing of them */
    DataKeys read();

    /** Differs once what is kept may have changed; costs next to nothing. */
    Object version();
}
