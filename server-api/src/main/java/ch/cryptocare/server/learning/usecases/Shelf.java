package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Video;
import java.util.Map;

/** Takes recordings that are cut up for HLS already. */
public interface Shelf {
    /** @param files the playlists and parts, by the names that playlists have for them */
    void keep(Video video, Map<String, byte[]> files);
}
