package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.VersionState.Draft;
import ch.cryptocare.server.learning.domain.VersionState.InReview;
import ch.cryptocare.server.learning.domain.VersionState.Published;
import ch.cryptocare.server.learning.domain.VersionState.Superseded;
import java.time.Instant;

/** What a course is from one publication to the next. Its content changes only while it is a draft. */
public record CourseVersion(CourseId course, int number, VersionState state, CourseContent content) {
    public static CourseVersion first(CourseId course, CourseContent content) {
        return new CourseVersion(course, 1, new Draft(), content);
    }

    /** The draft of what comes after this version, or this draft as it is written now. */
    public CourseVersion revised(CourseContent written) {
        return switch (state) {
            case Draft draft -> new CourseVersion(course, number, draft, written);
            case Published _, Superseded _ -> new CourseVersion(course, number + 1, new Draft(), written);
            case InReview _ -> throw somethingElseByNow();
        };
    }

    public CourseVersion submitted(Instant at) {
        return switch (state) {
            case Draft _ -> {
                content.requireComplete();
                yield in(new InReview(at));
            }
            case InReview _, Published _, Superseded _ -> throw somethingElseByNow();
        };
    }

    public CourseVersion published(Instant at) {
        return switch (state) {
            case InReview(var since) -> in(new Published(since, at));
            case Draft _, Published _, Superseded _ -> throw somethingElseByNow();
        };
    }

    /** To its authors, who go on writing. */
    public CourseVersion givenBack() {
        return switch (state) {
            case InReview _ -> in(new Draft());
            case Draft _, Published _, Superseded _ -> throw somethingElseByNow();
        };
    }

    public CourseVersion superseded(Instant at) {
        return switch (state) {
            case Published(var submitted, var published) -> in(new Superseded(submitted, published, at));
            case Draft _, InReview _, Superseded _ -> throw somethingElseByNow();
        };
    }

    private CourseVersion in(VersionState next) {
        return new CourseVersion(course, number, next, content);
    }

    private static Refusal somethingElseByNow() {
        return new Refusal(ProblemType.CHANGED_MEANWHILE);
    }
}
