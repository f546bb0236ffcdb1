package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.usecases.OwnRecordings;
import ch.cryptocare.server.learning.usecases.Recordings;
import ch.cryptocare.server.learning.usecases.Videos;
import ch.cryptocare.server.platform.Caller;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What courses show: authors put their own recordings into them, and their other authors go on with those. */
public final class CourseRecordings {
    private static final Set<RecordingStatus> UNDER_WAY =
            EnumSet.of(RecordingStatus.UPLOADING, RecordingStatus.PREPARING);

    private final OwnRecordings own;
    private final Recordings recordings;
    private final Videos videos;

    public CourseRecordings(Recordings recordings, Videos videos) {
        this.own = new OwnRecordings(recordings);
        this.recordings = recordings;
        this.videos = videos;
    }

    /** What belongs to somebody else and was never in this course is not there. */
    void put(Caller author, CourseId course, Manuscript manuscript) {
        var shown = manuscript.videos();
        if (shown.isEmpty()) return;
        var known = recordings.of(course);
        shown.forEach((field, video) -> {
            if (known.contains(video)) return;
            if (!own.has(author, video)) throw Refusal.invalid("draft." + field, "unknown");
            recordings.put(video, course);
        });
    }

    List<Fault> faults(Manuscript manuscript) {
        var shown = manuscript.videos();
        var ready = videos.known(shown.values());
        return shown.entrySet().stream()
                .filter(one -> !ready.contains(one.getValue()))
                .map(one -> new Fault(one.getKey(), isUnderWay(one.getValue()) ? "not-ready" : "unknown"))
                .toList();
    }

    private boolean isUnderWay(VideoId video) {
        return recordings
                .find(video)
                .map(one -> UNDER_WAY.contains(one.status()))
                .orElse(false);
    }
}
