package ch.cryptocare.server.platform.seal;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.platform.Sealer;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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
            register();
            var file = Json.MAPPER.readTree(Files.readString(keys));
            return new TinkSealer(
                    keyset(file, "aead").getPrimitive(RegistryConfiguration.get(), Aead.class),
                    keyset(file, "index").getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the data keys cannot be read", e);
        }
    }

    /** Writes fresh keys, readable by the owner alone. */
    public static void writeNewKeys(Path file) throws IOException, GeneralSecurityException {
        register();
        var json = Json.MAPPER.createObjectNode();
        json.set(
                "aead",
                fresh(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get())));
        json.set(
                "index",
                fresh(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get())));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, json.toPrettyString(), StandardOpenOption.WRITE);
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

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    private static KeysetHandle keyset(JsonNode file, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                file.path(name).toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode fresh(KeysetHandle keys) throws IOException, GeneralSecurityException {
        return Json.MAPPER.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }
}
