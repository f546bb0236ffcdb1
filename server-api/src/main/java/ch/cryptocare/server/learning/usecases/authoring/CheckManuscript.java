package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.learning.usecases.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keeps a course from being submitted: what it lacks in itself, and what it speaks of that is not there. */
public final class CheckManuscript {
    private final Courses courses;
    private final CourseRecordings recordings;
    private final Documents documents;

    public CheckManuscript(Courses courses, CourseRecordings recordings, Documents documents) {
        this.courses = courses;
        this.recordings = recordings;
        this.documents = documents;
    }

    List<Fault> faults(CourseId course, Manuscript manuscript) {
        var faults = new ArrayList<>(manuscript.faults());
        faults.addAll(recordings.faults(manuscript));
        faults.addAll(unknownDocuments(course, manuscript));
        var before = manuscript.prerequisites().courses();
        if (!before.isEmpty() && !courses.arePublished(before)) faults.add(new Fault("prerequisites", "unknown"));
        if (courses.isNeededBy(course, before)) faults.add(new Fault("prerequisites", "circle"));
        return List.copyOf(faults);
    }

    /** Another course's do not exist. */
    private List<Fault> unknownDocuments(CourseId course, Manuscript manuscript) {
        var known = documents.find(manuscript.documents().values());
        return manuscript.documents().entrySet().stream()
                .filter(named -> Optional.ofNullable(known.get(named.getValue()))
                        .filter(document -> document.course().equals(course))
                        .isEmpty())
                .map(named -> new Fault(named.getKey(), "unknown"))
                .toList();
    }
}
