package ch.cryptocare.server.platform.seal;

import ch.cryptocare.server.platform.Sealer;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** AES-256-GCM with rotating keys, and HMAC-SHA-256 for blind indexes; both keysets live in one file outside the database. */
public final class TinkSealer implements Sealer {
    private static final int INDEX_BYTES = 16;

    private final Aead aead;
    private final PrfSet prf;

    private TinkSealer(Aead aead, PrfSet prf) {
        this.aead = aead;
        this.prf = prf;
    }

    /** @throws IllegalStateException when the file cannot be read or holds no keys */
    public static TinkSealer fromFile(Path keys) {
        try {
            var file = KeyFile.read(keys);
            return new TinkSealer(
                    file.sealing().getPrimitive(RegistryConfiguration.get(), Aead.class),
                    file.index().getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the data keys cannot be read", e);
        }
    }

    /** Writes fresh keys, readable by the owner alone. */
    public static void writeNewKeys(Path file) throws IOException, GeneralSecurityException {
        KeyFile.fresh().create(file);
    }

    /** A new key seals from the next start on, the older ones still open; blind indexes keep theirs, or nobody would be found again. */
    public static void rotateKeys(Path file) throws IOException, GeneralSecurityException {
        KeyFile.rotate(file);
    }

    @Override
    public byte[] seal(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed data cannot be opened: wrong key, place or content", e);
        }
    }

    @Override
    public byte[] blindIndex(String text, String purpose) {
        try {
            return prf.computePrimary((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8), INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("indexing failed", e);
        }
    }
}
