package ch.cryptocare.server.platform;

/**
 * Keeps the data keys unreadable where they are stored: who takes the file has nothing without whom we ask here. The
 * key management of a cloud is one more adapter, which asks over the network, once for each reading of the file.
 */
public interface KeyEncryption {
    /** A word that stands in the file beside what is wrapped, so that a reader knows whom to ask. */
    String name();

    byte[] wrap(byte[] keys);

    /** @throws IllegalStateException when it was wrapped by another key, or changed since */
    byte[] unwrap(byte[] wrapped);
}
