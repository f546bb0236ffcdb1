package ch.cryptocare.server.platform.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The data keys as they were read last, ready for use. */
record KnownKeys(DataKeys keys, Object version, Map<Integer, Aead> sealing, PrfSet index) {
    static final byte TINK = 1;
    static final int PREFIX_BYTES = 5;

    static KnownKeys of(DataKeys keys, Object version) throws GeneralSecurityException {
        var sealing = new HashMap<Integer, Aead>();
        for (int id : keys.ids())
            sealing.put(id, keys.primary(id).getPrimitive(RegistryConfiguration.get(), Aead.class));
        return new KnownKeys(
                keys,
                version,
                Map.copyOf(sealing),
                keys.index().getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    /** Which key sealed it: what is sealed begins with that (Tink's wire format). */
    static int keyOf(byte[] sealed) {
        if (sealed.length < PREFIX_BYTES || sealed[0] != TINK)
            throw new IllegalStateException("this was not sealed by us");
        return ByteBuffer.wrap(sealed).getInt(1);
    }

    /** With what everything begins that this key seals. */
    static byte[] prefix(int key) {
        return ByteBuffer.allocate(PREFIX_BYTES).put(TINK).putInt(key).array();
    }

    byte[] seal(byte[] plain, byte[] place, Instant now) throws GeneralSecurityException {
        return aead(keys.sealsAt(now)).encrypt(plain, place);
    }

    boolean knows(int key) {
        return sealing.containsKey(key);
    }

    Aead aead(int key) throws GeneralSecurityException {
        var aead = sealing.get(key);
        if (aead == null)
            throw new GeneralSecurityException(
                    "it was sealed by key " + Integer.toUnsignedString(key) + ", which is not among the data keys");
        return aead;
    }

    @Override
    public String toString() {
        return "[data keys]";
    }
}
