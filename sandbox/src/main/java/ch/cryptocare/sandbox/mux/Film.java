package ch.cryptocare.sandbox.mux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A recording as Mux keeps it, from its upload on.
 *
 * @param key in the address where its bytes are sent: whoever knows it may send them
 * @param wish how the asset is to be, as it was posted
 * @param seconds of a ready one
 */
record Film(
        String upload,
        String key,
        String asset,
        String playback,
        ObjectNode wish,
        int timeout,
        Instant createdAt,
        Stage stage,
        double seconds) {
    enum Stage {
        WAITING,
        CANCELLED,
        PREPARING,
        READY,
        ERRORED,
        DELETED
    }

    Film at(Stage next) {
        return new Film(upload, key, asset, playback, wish, timeout, createdAt, next, seconds);
    }

    Film ready(double length) {
        return new Film(upload, key, asset, playback, wish, timeout, createdAt, Stage.READY, length);
    }

    boolean isAsset() {
        return stage == Stage.PREPARING || stage == Stage.READY || stage == Stage.ERRORED;
    }

    boolean isPlayed() {
        return stage == Stage.READY;
    }
}
