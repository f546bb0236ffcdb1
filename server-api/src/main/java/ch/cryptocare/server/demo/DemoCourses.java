package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.AuthoringModule;
import ch.cryptocare.server.learning.LearningModule;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.Prerequisites;
import java.util.List;
import java.util.Set;

/** Three courses, so that a first look at the catalogue shows something; published as real ones are. */
public final class DemoCourses {
    private final LearningModule learning;
    private final AuthoringModule authoring;

    public DemoCourses(LearningModule learning, AuthoringModule authoring) {
        this.learning = learning;
        this.authoring = authoring;
    }

    /**
     * Into an empty catalogue only.
     *
     * @param trainer who goes on writing at them
     */
    public void publishOnce(AccountId trainer) {
        if (learning.hasCourses()) return;
        DemoFilms.keep(learning);
        var hands = publish(HandHygiene.COURSE, Prerequisites.NONE);
        var doses = publish(MedicationSafety.COURSE, Prerequisites.NONE);
        var firstAid = publish(FirstAidRefresher.COURSE, Prerequisites.all(Set.of(hands)));
        List.of(hands, doses, firstAid).forEach(course -> authoring.entrust(course, trainer));
    }

    private CourseId publish(CourseContent content, Prerequisites prerequisites) {
        var course = learning.draftCourse().draft(content, prerequisites).course();
        learning.submitForReview().submit(course);
        learning.publishCourse().publish(course);
        return course;
    }
}
