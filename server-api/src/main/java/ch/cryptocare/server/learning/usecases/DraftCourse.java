package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.Prerequisites;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;

/** Writes a new course, or the next version of one; nobody sees it in the catalogue before it is published. */
public final class DraftCourse {
    private final Transactions transactions;
    private final Courses courses;
    private final InstantSource clock;

    public DraftCourse(Transactions transactions, Courses courses, InstantSource clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.clock = clock;
    }

    public CourseVersion draft(CourseContent content, Prerequisites prerequisites) {
        var draft = CourseVersion.first(new CourseId(Ids.next(clock)), content);
        transactions.run(() -> {
            courses.add(draft.course(), content.titles(), clock.instant());
            courses.require(draft.course(), prerequisites);
            courses.save(draft);
        });
        return draft;
    }

    public CourseVersion revise(CourseId course, CourseContent content) {
        return transactions.in(() -> {
            var draft = LatestVersion.locked(courses, course).revised(content);
            courses.save(draft);
            return draft;
        });
    }
}
