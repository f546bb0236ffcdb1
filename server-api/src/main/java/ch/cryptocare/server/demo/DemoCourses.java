package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.LearningModule;
import ch.cryptocare.server.learning.domain.CourseContent;
import java.util.Set;

/** Three courses, so that a first look at the catalogue shows something; published as real ones are. */
public final class DemoCourses {
    private final LearningModule learning;

    public DemoCourses(LearningModule learning) {
        this.learning = learning;
    }

    /** Into an empty catalogue only. */
    public void publishOnce() {
        if (learning.hasCourses()) return;
        DemoFilms.keep(learning);
        var hands = publish(HandHygiene.COURSE, Set.of());
        publish(MedicationSafety.COURSE, Set.of());
        publish(FirstAidRefresher.COURSE, Set.of(hands));
    }

    private CourseId publish(CourseContent content, Set<CourseId> prerequisites) {
        var course = learning.draftCourse().draft(content, prerequisites).course();
        learning.submitForReview().submit(course);
        learning.publishCourse().publish(course);
        return course;
    }
}
