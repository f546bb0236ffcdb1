package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.usecases.Courses;
import java.util.ArrayList;
import java.util.List;

/** What keeps a course from being submitted: what it lacks in itself, and what it speaks of that is not there. */
public final class CheckManuscript {
    private final Courses courses;
    private final CourseRecordings recordings;

    public CheckManuscript(Courses courses, CourseRecordings recordings) {
        this.courses = courses;
        this.recordings = recordings;
    }

    List<Fault> faults(CourseId course, Manuscript manuscript) {
        var faults = new ArrayList<>(manuscript.faults());
        faults.addAll(recordings.faults(manuscript));
        var before = manuscript.prerequisites().courses();
        if (!before.isEmpty() && !courses.arePublished(before)) faults.add(new Fault("prerequisites", "unknown"));
        if (courses.isNeededBy(course, before)) faults.add(new Fault("prerequisites", "circle"));
        return List.copyOf(faults);
    }
}
