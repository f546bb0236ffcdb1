package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.usecases.Catalogue.Listing;

/** Shows one course of the catalogue; what is not published is not there. */
public final class ReadCourse {
    private final Catalogue catalogue;

    public ReadCourse(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Listing of(CourseId course) {
        return catalogue.find(course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
