package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.Draft;
import ch.cryptocare.server.learning.domain.VersionState;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.learning.usecases.PublishCourse;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** From what authors write to what the catalogue shows: submitted, read by somebody else, given back or published. */
public final class ReviewCourse {
    private static final int LONGEST_REASON = 1000;

    private final Transactions transactions;
    private final Courses courses;
    private final Drafts drafts;
    private final Manuscripts manuscripts;
    private final CheckManuscript check;
    private final WriteCourse write;
    private final ReadAuthored read;
    private final PublishCourse publish;
    private final CourseLog log;
    private final InstantSource clock;

    public ReviewCourse(
            Transactions transactions,
            Courses courses,
            Drafts drafts,
            Manuscripts manuscripts,
            CheckManuscript check,
            WriteCourse write,
            ReadAuthored read,
            PublishCourse publish,
            CourseLog log,
            InstantSource clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.check = check;
        this.write = write;
        this.read = read;
        this.publish = publish;
        this.log = log;
        this.clock = clock;
    }

    /** What was read last, if nothing is missing in it; from now on it stays as it is. */
    public Authored submit(Caller caller, CourseId course, long seen) {
        return transactions.in(() -> {
            var draft = write.writable(caller, course, seen).orElseThrow(ReviewCourse::somethingElseByNow);
            var version = versionOf(course, complete(draft));
            courses.save(version);
            courses.move(version.submitted(clock.instant()));
            drafts.save(draft.returned(Optional.empty()));
            return done(caller, course, "course-submitted", version.number());
        });
    }

    private CourseContent complete(Draft draft) {
        var manuscript = manuscripts.read(draft.document());
        check.faults(draft.course(), manuscript).stream().findFirst().ifPresent(fault -> {
            throw fault.refusal();
        });
        return manuscript.content().orElseThrow();
    }

    private CourseVersion versionOf(CourseId course, CourseContent content) {
        return courses.latest(course)
                .map(latest -> latest.revised(content))
                .orElseGet(() -> CourseVersion.first(course, content));
    }

    /** Its authors go on writing. */
    public Authored withdraw(Caller caller, CourseId course, int number) {
        return transactions.in(() -> {
            read.requireAuthor(caller, course);
            courses.move(inReview(course, number).givenBack());
            return done(caller, course, "course-withdrawn", number);
        });
    }

    public Authored giveBack(Caller admin, CourseId course, int number, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "missing");
        if (reason.length() > LONGEST_REASON) throw Refusal.invalid("reason", "too-long");
        return transactions.in(() -> {
            courses.move(inReview(course, number).givenBack());
            drafts.find(course).ifPresent(draft -> drafts.save(draft.returned(Optional.of(reason.strip()))));
            return done(admin, course, "course-returned", number);
        });
    }

    public Authored publish(Caller admin, CourseId course, int number) {
        return transactions.in(() -> {
            inReview(course, number);
            publish.publish(course);
            drafts.find(course)
                    .map(draft -> manuscripts.read(draft.document()).prerequisites())
                    .ifPresent(prerequisites -> courses.require(course, prerequisites));
            drafts.drop(course);
            return done(admin, course, "course-published", number);
        });
    }

    /** The one that was read, and no other. */
    private CourseVersion inReview(CourseId course, int number) {
        if (!courses.lock(course)) throw new Refusal(ProblemType.NOT_FOUND);
        return courses.latest(course)
                .filter(version -> version.number() == number && version.state() instanceof VersionState.InReview)
                .orElseThrow(ReviewCourse::somethingElseByNow);
    }

    private Authored done(Caller caller, CourseId course, String action, int number) {
        courses.touch(course, Map.of(), clock.instant());
        log.note(caller, action, course, Map.of("version", String.valueOf(number)));
        return read.of(course);
    }

    private static Refusal somethingElseByNow() {
        return new Refusal(ProblemType.CHANGED_MEANWHILE);
    }
}
