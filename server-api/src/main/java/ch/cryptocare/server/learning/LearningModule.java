package ch.cryptocare.server.learning;

import ch.cryptocare.server.learning.db.JooqCatalogue;
import ch.cryptocare.server.learning.db.JooqCourses;
import ch.cryptocare.server.learning.http.CatalogueRoutes;
import ch.cryptocare.server.learning.http.KnownCatalogue;
import ch.cryptocare.server.learning.usecases.DraftCourse;
import ch.cryptocare.server.learning.usecases.PublishCourse;
import ch.cryptocare.server.learning.usecases.ReadCourse;
import ch.cryptocare.server.learning.usecases.SearchCourses;
import ch.cryptocare.server.learning.usecases.SubmitForReview;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import java.time.InstantSource;

/** Continuing education: the catalogue of courses. */
public final class LearningModule {
    private final JooqCourses courses;
    private final DraftCourse draftCourse;
    private final SubmitForReview submitForReview;
    private final PublishCourse publishCourse;
    private final CatalogueRoutes catalogueRoutes;

    public LearningModule(Database database, InstantSource clock) {
        courses = new JooqCourses(database.sql);
        draftCourse = new DraftCourse(database, courses, clock);
        submitForReview = new SubmitForReview(database, courses, clock);
        publishCourse = new PublishCourse(database, courses, clock);

        var catalogue = new JooqCatalogue(database.sql);
        catalogueRoutes = new CatalogueRoutes(
                new SearchCourses(catalogue), new ReadCourse(catalogue), new KnownCatalogue(catalogue));
    }

    public void addTo(Api api) {
        catalogueRoutes.addTo(api);
    }

    /** Whether there is anything to learn, even if nobody sees it yet. */
    public boolean hasCourses() {
        return courses.any();
    }

    public DraftCourse draftCourse() {
        return draftCourse;
    }

    public SubmitForReview submitForReview() {
        return submitForReview;
    }

    public PublishCourse publishCourse() {
        return publishCourse;
    }
}
