package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.value.VideoId;

/**
 * A recording as its host has it; how long it is never changes.
 *
 * @param reference what the host knows it by
 */
public record Video(VideoId id, Host host, String reference, int millis) {
    /** Who streams it. */
    public enum Host {
        DISK,
        MUX
    }
}
