package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;

/** Gives a complete draft out of hand: from now on it stays as it is. */
public final class SubmitForReview {
    private final Transactions transactions;
    private final Courses courses;
    private final InstantSource clock;

    public SubmitForReview(Transactions transactions, Courses courses, InstantSource clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.clock = clock;
    }

    public CourseVersion submit(CourseId course) {
        return transactions.in(() -> {
            var submitted = LatestVersion.locked(courses, course).submitted(clock.instant());
            courses.move(submitted);
            return submitted;
        });
    }
}
