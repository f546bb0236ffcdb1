package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.learning.domain.Draft;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what authors write, as it stands; whoever did not see what was saved last saves nothing over it. */
public final class WriteCourse {
    /** What was kept, and what of it keeps it from being submitted. */
    public record Saved(Draft draft, List<Fault> faults) {}

    private final Transactions transactions;
    private final Courses courses;
    private final Drafts drafts;
    private final Manuscripts manuscripts;
    private final ReadAuthored read;
    private final CourseRecordings recordings;
    private final CheckManuscript check;
    private final CourseLog log;
    private final InstantSource clock;

    public WriteCourse(
            Transactions transactions,
            Courses courses,
            Drafts drafts,
            Manuscripts manuscripts,
            ReadAuthored read,
            CourseRecordings recordings,
            CheckManuscript check,
            CourseLog log,
            InstantSource clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.read = read;
        this.recordings = recordings;
        this.check = check;
        this.log = log;
        this.clock = clock;
    }

    public Authored begin(Caller caller, Map<Language, String> titles) {
        var course = new CourseId(Ids.next(clock));
        var document = manuscripts.begun(titles);
        return transactions.in(() -> {
            var now = clock.instant();
            courses.add(course, titles, now);
            drafts.save(new Draft(course, 1, document, now, Optional.empty()));
            if (caller.is(Role.TRAINER)) drafts.add(caller.account(), course, now);
            log.note(caller, "course-begun", course, Map.of());
            return read.of(course);
        });
    }

    /** What of it keeps it from being submitted is told, and keeps it from nothing else. */
    public Saved save(Caller caller, CourseId course, long seen, String document) {
        var manuscript = manuscripts.read(document);
        return transactions.in(() -> {
            var before = writable(caller, course, seen);
            recordings.put(caller, course, manuscript);
            var now = clock.instant();
            var draft = before.map(written -> written.written(document, now))
                    .orElseGet(() -> new Draft(course, 1, document, now, Optional.empty()));
            drafts.save(draft);
            courses.touch(course, manuscript.titles(), now);
            return new Saved(draft, check.faults(course, manuscript));
        });
    }

    /** A course of which nothing was ever submitted goes with it; says whether. */
    public boolean discard(Caller caller, CourseId course, long seen) {
        return transactions.in(() -> {
            if (writable(caller, course, seen).isEmpty()) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
            drafts.drop(course);
            log.note(caller, "course-discarded", course, Map.of());
            return courses.dropDraft(course);
        });
    }

    /** What was saved last, of a course that nobody reviews now. Nobody else writes until the transaction ends. */
    Optional<Draft> writable(Caller caller, CourseId course, long seen) {
        read.requireAuthor(caller, course);
        if (!courses.lock(course)) throw new Refusal(ProblemType.NOT_FOUND);
        var draft = drafts.find(course);
        if (draft.map(Draft::revision).orElse(Draft.NONE) != seen) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
        if (read.isInReview(course)) throw new Refusal(ProblemType.CHANGED_MEANWHILE);
        return draft;
    }
}
