package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Video;
import java.util.Map;
import java.util.Optional;

/** Where recordings are streamed from. */
public interface VideoHost {
    /**
     * A playlist or a part of a recording, as HLS has it (RFC 8216).
     *
     * @param name as a playlist names it; nothing is there under any other
     */
    Optional<byte[]> file(Video video, String name);

    /** @param files the playlists and parts, by the names that playlists have for them */
    void keep(Video video, Map<String, byte[]> files);

    /** All of a recording; it may be gone already. */
    void remove(VideoId id);
}
