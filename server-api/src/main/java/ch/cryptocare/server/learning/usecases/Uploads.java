package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Piece;
import java.io.InputStream;

/** Files as they arrive, piece by piece. */
public interface Uploads {
    /** @return how many bytes of the whole are there */
    long received(VideoId id, long whole);

    /**
     * Adds a piece where the one before ended; one that begins elsewhere is not read. What came before its sender was cut
     * off stays.
     *
     * @return how many bytes are there now
     * @throws ch.cryptocare.common.problem.Refusal when a piece of the same file is just being written
     */
    long append(VideoId id, Piece piece, InputStream bytes);

    /** It may be gone already. */
    void forget(VideoId id);
}
