package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;

/**
 * Shows a reviewed version in the catalogue in the place of the one before, which stays as it is for those who follow it.
 */
public final class PublishCourse {
    private final Transactions transactions;
    private final Courses courses;
    private final InstantSource clock;

    public PublishCourse(Transactions transactions, Courses courses, InstantSource clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.clock = clock;
    }

    public CourseVersion publish(CourseId course) {
        return transactions.in(() -> {
            var now = clock.instant();
            var published = LatestVersion.locked(courses, course).published(now);
            courses.published(course).ifPresent(former -> courses.move(former.superseded(now)));
            courses.move(published);
            return published;
        });
    }
}
