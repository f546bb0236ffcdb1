package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.learning.domain.Draft;
import ch.cryptocare.server.learning.domain.VersionState;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Entry;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Position;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Step;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Wanted;
import ch.cryptocare.server.platform.Caller;
import java.util.List;
import java.util.Optional;

/** What authors see of courses: trainers of theirs, administrators of all. */
public final class ReadAuthored {
    private final Courses courses;
    private final Drafts drafts;
    private final AuthoredCourses authored;
    private final Manuscripts manuscripts;
    private final CheckManuscript check;
    private final Auth auth;

    public ReadAuthored(
            Courses courses,
            Drafts drafts,
            AuthoredCourses authored,
            Manuscripts manuscripts,
            CheckManuscript check,
            Auth auth) {
        this.courses = courses;
        this.drafts = drafts;
        this.authored = authored;
        this.manuscripts = manuscripts;
        this.check = check;
        this.auth = auth;
    }

    public List<Entry> list(
            Caller caller,
            Optional<String> text,
            Optional<VersionStatus> status,
            Optional<Position> after,
            int atMost) {
        var own = caller.is(Role.ADMIN) ? Optional.<AccountId>empty() : Optional.of(caller.account());
        return authored.list(new Wanted(own, text, status), after, atMost);
    }

    public Authored of(Caller caller, CourseId course) {
        requireAuthor(caller, course);
        return of(course);
    }

    /** What is not theirs does not exist. */
    public void requireAuthor(Caller caller, CourseId course) {
        var isTheirs = caller.is(Role.ADMIN) ? courses.isThere(course) : drafts.trains(caller.account(), course);
        if (!isTheirs) throw new Refusal(ProblemType.NOT_FOUND);
    }

    boolean isInReview(CourseId course) {
        return authored.versions(course).stream().anyMatch(step -> step.state() instanceof VersionState.InReview);
    }

    Authored of(CourseId course) {
        var draft = drafts.find(course);
        var versions = authored.versions(course);
        var document = draft.map(Draft::document).orElseGet(() -> publishedDocument(course));
        return new Authored(
                course,
                status(draft, versions),
                document,
                draft,
                check.faults(course, manuscripts.read(document)),
                versions.stream()
                        .filter(step -> !(step.state() instanceof VersionState.Draft))
                        .toList(),
                trainers(course));
    }

    private String publishedDocument(CourseId course) {
        var version = courses.latest(course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return manuscripts.write(version.content(), courses.prerequisites(course));
    }

    /** A draft that is read by whoever publishes it is in review. */
    private static VersionStatus status(Optional<Draft> draft, List<Step> versions) {
        return switch (versions.isEmpty()
                ? new VersionState.Draft()
                : versions.getFirst().state()) {
            case VersionState.InReview _ -> VersionStatus.IN_REVIEW;
            case VersionState.Published _ when draft.isEmpty() -> VersionStatus.PUBLISHED;
            case VersionState.Draft _, VersionState.Published _, VersionState.Superseded _ -> VersionStatus.DRAFT;
        };
    }

    /** Who has no account any more has no name. */
    private List<Authored.Trainer> trainers(CourseId course) {
        return drafts.trainers(course).stream()
                .flatMap(account ->
                        auth.owner(account).map(owner -> new Authored.Trainer(account, owner.name())).stream())
                .toList();
    }
}
