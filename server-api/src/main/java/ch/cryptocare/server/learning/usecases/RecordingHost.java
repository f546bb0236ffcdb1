package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Video;

/** Who takes recordings in, prepares them and streams them. */
public record RecordingHost(Video.Host name, Uploads uploads, Studio studio, VideoHost films) {}
