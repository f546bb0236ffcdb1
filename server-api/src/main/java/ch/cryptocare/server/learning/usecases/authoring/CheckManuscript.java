package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.learning.usecases.Videos;
import java.util.ArrayList;
import java.util.List;

/** What keeps a course from being submitted: what it lacks in itself, and what it speaks of that is not there. */
public final class CheckManuscript {
    private final Courses courses;
    private final Videos videos;

    public CheckManuscript(Courses courses, Videos videos) {
        this.courses = courses;
        this.videos = videos;
    }

    List<Fault> faults(CourseId course, Manuscript manuscript) {
        var faults = new ArrayList<>(manuscript.faults());
        var chapters = manuscript.content().map(content -> content.chapters()).orElse(List.of());
        for (int i = 0; i < chapters.size(); i++) {
            var video = chapters.get(i).video();
            if (video.isPresent() && video.flatMap(videos::find).isEmpty())
                faults.add(new Fault("chapters[" + i + "].video", "unknown"));
        }
        var before = manuscript.prerequisites().courses();
        if (!before.isEmpty() && !courses.arePublished(before)) faults.add(new Fault("prerequisites", "unknown"));
        if (courses.isNeededBy(course, before)) faults.add(new Fault("prerequisites", "circle"));
        return List.copyOf(faults);
    }
}
