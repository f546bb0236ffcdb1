package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.VideoId;
import java.util.Optional;

/** What a host elsewhere knows recordings by. */
public interface HostedUploads {
    /**
     * @param address where pieces are sent, by whoever knows it
     * @param asset what became of it there, once that is known
     */
    record HostedUpload(String upload, String address, Optional<String> asset) {}

    Optional<HostedUpload> find(VideoId id);

    /** @return the one that was there first */
    HostedUpload keep(VideoId id, HostedUpload begun);

    void became(VideoId id, String asset);
}
