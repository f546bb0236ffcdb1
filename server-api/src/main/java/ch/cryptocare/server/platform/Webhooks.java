package ch.cryptocare.server.platform;

/** Remembers which webhooks were accepted, so that a copy does nothing. Called inside the accepting transaction. */
public interface Webhooks {
    /** @return whether this one is new */
    boolean accept(String provider, String dedupeKey);
}
