package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.RecordingStatus;

/**
 * A piece of a file, as its sender tells it; an empty one only asks what is there.
 *
 * @param to the first byte that is no part of it
 * @param whole how many bytes the file has
 */
public record Piece(long from, long to, long whole) {
    /** All but the last piece are a multiple of this: so others have it, too. */
    public static final int GRAIN = 256 * 1024;

    public Piece {
        if (from < 0 || to < from || to > whole) throw Refusal.invalid("Content-Range", "out-of-range");
        if (to < whole && to % GRAIN != 0) throw Refusal.invalid("Content-Range", "not-whole-pieces");
    }

    public static Piece asking(long whole) {
        return new Piece(0, 0, whole);
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** Whether it can be a piece of this. */
    public boolean isOf(Recording recording) {
        return recording.status() == RecordingStatus.UPLOADING && recording.bytes() == whole;
    }
}
