package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.LearningModule;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.Prerequisites;
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
        var hands = publish(HandHygiene.COURSE, Prerequisites.NONE);
        publish(MedicationSafety.COURSE, Prerequisites.NONE);
        publish(FirstAidRefresher.COURSE, Prerequisites.all(Set.of(hands)));
    }

    private CourseId publish(CourseContent content, Prerequisites prerequisites) {
        var course = learning.draftCourse().draft(content, prerequisites).course();
        learning.submitForReview().submit(course);
        learning.publishCourse().publish(course);
        return course;
    }
}
