package ch.cryptocare.server.platform.seal;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * What the file of the data keys holds. The keys that seal may rotate, because what is sealed says by which one. A blind
 * index says nothing: with another key every patient_key would change and nobody would be found again, so there is
 * exactly one, for ever.
 */
record KeyFile(KeysetHandle sealing, KeysetHandle index) {
    KeyFile {
        if (index.size() != 1)
            throw new IllegalArgumentException("the blind indexes must have exactly one key: it cannot be rotated");
    }

    static KeyFile fresh() throws GeneralSecurityException {
        register();
        return new KeyFile(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get()));
    }

    static KeyFile read(Path file) throws IOException, GeneralSecurityException {
        register();
        var json = Json.MAPPER.readTree(Files.readString(file));
        return new KeyFile(keyset(json, "aead"), keyset(json, "index"));
    }

    /** Replaces the file in one step: whoever reads it finds the old keys or the new ones, and nobody else can read either. */
    static void rotate(Path file) throws IOException, GeneralSecurityException {
        var present = file.toRealPath();
        var next = present.resolveSibling(present.getFileName() + ".new");
        // Made before the keys are read: of two rotations at once, one stops here and loses no key of the other.
        createForOwner(next);
        try {
            read(present).withNewSealingKey().write(next);
            copyAccess(present, next);
            Files.move(next, present, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    void create(Path file) throws IOException, GeneralSecurityException {
        createForOwner(file);
        write(file);
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    private static KeysetHandle keyset(JsonNode json, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                json.path(name).toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private KeyFile withNewSealingKey() throws GeneralSecurityException {
        var key = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary();
        var keys = KeysetHandle.newBuilder(sealing)
                .addEntry(key)
                .setConfiguration(RegistryConfiguration.get())
                .build();
        return new KeyFile(keys, index);
    }

    private static void createForOwner(Path file) throws IOException {
        if (isPosix(file))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }

    private void write(Path file) throws IOException, GeneralSecurityException {
        var json = Json.MAPPER.createObjectNode();
        json.set("aead", json(sealing));
        json.set("index", json(index));
        Files.writeString(file, json.toPrettyString(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static JsonNode json(KeysetHandle keys) throws IOException, GeneralSecurityException {
        return Json.MAPPER.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    /** The owner too: who rotates may be root, who reads is the server. */
    private static void copyAccess(Path from, Path to) throws IOException {
        if (!isPosix(from)) return;
        var access = Files.readAttributes(from, PosixFileAttributes.class);
        Files.setOwner(to, access.owner());
        Files.setAttribute(to, "posix:group", access.group());
        Files.setPosixFilePermissions(to, access.permissions());
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
