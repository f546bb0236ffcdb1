package ch.cryptocare.server.platform.seal;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The keys themselves. Those that seal may rotate, because what is sealed says by which one. A blind index says nothing:
 * with another key every patient_key would change and nobody would be found again, so there is exactly one, for ever.
 *
 * @param next the key that seals from a moment on; until then each server learns to open what it will seal
 */
record DataKeys(KeysetHandle sealing, Optional<Next> next, KeysetHandle index) {
    /** When a key begins to seal. It stays here afterwards: until nothing can be sealed by the one before. */
    record Next(int key, Instant from) {}

    DataKeys {
        if (index.size() != 1)
            throw new IllegalArgumentException("the blind indexes must have exactly one key: it cannot be rotated");
        if (next.isPresent() && !ids(sealing).contains(next.get().key()))
            throw new IllegalArgumentException("the key that seals next is not among the keys");
    }

    static DataKeys fresh() throws GeneralSecurityException {
        register();
        return new DataKeys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                Optional.empty(),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get()));
    }

    static DataKeys of(JsonNode json) throws GeneralSecurityException {
        register();
        var next = json.path("next");
        return new DataKeys(
                keyset(json, "aead"),
                next.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new Next(
                                next.path("key").asInt(),
                                Instant.parse(next.path("from").asText()))),
                keyset(json, "index"));
    }

    ObjectNode json() throws IOException, GeneralSecurityException {
        var json = Json.MAPPER.createObjectNode();
        json.set("aead", json(sealing));
        next.ifPresent(key -> json.putObject("next")
                .put("key", key.key())
                .put("from", key.from().toString()));
        json.set("index", json(index));
        return json;
    }

    List<Integer> ids() {
        return ids(sealing);
    }

    /** The key that seals at this time. */
    int sealsAt(Instant now) {
        return next.filter(key -> !now.isBefore(key.from()))
                .map(Next::key)
                .orElse(sealing.getPrimary().getId());
    }

    /** With one more key, which opens at once and seals from then on. */
    DataKeys rotated(Instant now, Instant from) throws GeneralSecurityException {
        if (next.isPresent() && now.isBefore(next.get().from()))
            throw new IllegalStateException(
                    "a new key is there already, and seals from " + next.get().from() + " on");
        var present = primary(sealsAt(now));
        var added = KeysetHandle.newBuilder(present)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId())
                .setConfiguration(RegistryConfiguration.get())
                .build();
        int key = added.getAt(added.size() - 1).getId();
        return new DataKeys(added, Optional.of(new Next(key, from)), index);
    }

    /** With the key that seals at this time, and no other. */
    DataKeys retired(Instant now) throws GeneralSecurityException {
        var kept = KeysetHandle.newBuilder(primary(sealsAt(now)));
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (!kept.getAt(i).isPrimary()) kept.deleteAt(i);
        }
        return new DataKeys(kept.setConfiguration(RegistryConfiguration.get()).build(), Optional.empty(), index);
    }

    /** The same keys, of which this one seals. */
    KeysetHandle primary(int id) throws GeneralSecurityException {
        var keys = KeysetHandle.newBuilder(sealing);
        keys.getAt(ids().indexOf(id)).makePrimary();
        return keys.setConfiguration(RegistryConfiguration.get()).build();
    }

    private static List<Integer> ids(KeysetHandle keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.getAt(i).getId())
                .toList();
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    private static KeysetHandle keyset(JsonNode json, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                json.path(name).toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode json(KeysetHandle keys) throws IOException, GeneralSecurityException {
        return Json.MAPPER.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    @Override
    public String toString() {
        return "[data keys]";
    }
}
