package ch.cryptocare.server.learning.domain;

/**
 * How far somebody is with a video.
 *
 * @param stoppedMillis where they go on
 */
public record Progress(Played played, int stoppedMillis) {
    public static final Progress NONE = new Progress(Played.NOTHING, 0);
}
