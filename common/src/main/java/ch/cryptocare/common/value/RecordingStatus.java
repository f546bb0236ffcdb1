package ch.cryptocare.common.value;

/** Where a recording stands: its bytes arrive, it is being prepared, courses can show it, or it cannot be used. */
public enum RecordingStatus {
    UPLOADING,
    PREPARING,
    READY,
    FAILED
}
