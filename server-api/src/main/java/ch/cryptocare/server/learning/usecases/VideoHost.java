package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Video;
import java.util.Optional;

/** Where recordings are streamed from. */
public interface VideoHost {
    /** Where this player finds the playlist (HLS, RFC 8216), and nobody else for long. */
    String playlist(Video video, ViewingId viewing);

    /**
     * A playlist or a part of a recording that this server streams itself.
     *
     * @param name as a playlist names it; nothing is there under any other
     */
    Optional<byte[]> file(Video video, String name);

    /** All of a recording; it may be gone already. */
    void remove(VideoId id);
}
