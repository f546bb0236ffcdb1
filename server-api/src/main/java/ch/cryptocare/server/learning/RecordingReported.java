package ch.cryptocare.server.learning;

import ch.cryptocare.common.value.VideoId;

/** Its host says that something became of a recording. */
public record RecordingReported(VideoId recording) {}
