package ch.cryptocare.common.value;

/** Why a recording cannot be used. */
public enum RecordingFailure {
    /** Not all of it arrived within a day. */
    UPLOAD_UNFINISHED,
    /** There are no moving pictures in it, or none that can be read. */
    NOT_A_VIDEO,
    /** It is shorter than a second, or longer than a day. */
    LENGTH_NOT_POSSIBLE,
    /** It began as a video, and something in it is broken. */
    DAMAGED,
    /** It would have taken too long. */
    TOOK_TOO_LONG,
    /** The server has nothing that prepares videos: whoever runs it can help. */
    NOT_EQUIPPED
}
