package ch.cryptocare.server.platform;

import java.time.Duration;

/** Counts what somebody does, over all servers, so that nobody does too much of it. */
public interface RateLimit {
    /**
     * Counts one more, and keeps it counted whatever the running transaction comes to.
     *
     * @param whose who does what, without anything personal
     * @return whether that is still within the limit
     */
    boolean allows(String whose, int limit, Duration window);
}
