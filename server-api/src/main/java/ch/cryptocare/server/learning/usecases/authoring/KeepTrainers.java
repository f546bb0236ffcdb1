package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;

/** Says which trainers write at a course; a second time changes nothing. */
public final class KeepTrainers {
    private final Transactions transactions;
    private final Courses courses;
    private final Drafts drafts;
    private final ReadAuthored read;
    private final Auth auth;
    private final CourseLog log;
    private final InstantSource clock;

    public KeepTrainers(
            Transactions transactions,
            Courses courses,
            Drafts drafts,
            ReadAuthored read,
            Auth auth,
            CourseLog log,
            InstantSource clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.drafts = drafts;
        this.read = read;
        this.auth = auth;
        this.log = log;
        this.clock = clock;
    }

    public Authored add(Caller admin, CourseId course, EmailAddress email) {
        admin.requireProof(clock.instant());
        return transactions.in(() -> {
            requireThere(course);
            var trainer = auth.with(email, Role.TRAINER).orElseThrow(() -> new Refusal(ProblemType.NOBODY_TRAINS));
            if (drafts.add(trainer, course, clock.instant())) note(admin, "course-trainer-added", course, trainer);
            return read.of(course);
        });
    }

    public Authored remove(Caller admin, CourseId course, AccountId trainer) {
        return transactions.in(() -> {
            requireThere(course);
            if (drafts.remove(trainer, course)) note(admin, "course-trainer-removed", course, trainer);
            return read.of(course);
        });
    }

    private void requireThere(CourseId course) {
        if (!courses.lock(course)) throw new Refusal(ProblemType.NOT_FOUND);
    }

    private void note(Caller admin, String action, CourseId course, AccountId trainer) {
        log.note(admin, action, course, Map.of("account", trainer.toString()));
    }
}
