package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Begins a course in the version that is published now. */
public final class Enrol {
    private final Transactions transactions;
    private final Courses courses;
    private final Enrolments enrolments;
    private final InstantSource clock;

    public Enrol(Transactions transactions, Courses courses, Enrolments enrolments, InstantSource clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** Whoever follows it already goes on with the version that they began with. */
    public Enrolment in(CourseId course, AccountId account) {
        return transactions.in(() -> enrolments.find(account, course).orElseGet(() -> begin(course, account)));
    }

    private Enrolment begin(CourseId course, AccountId account) {
        var version = courses.published(course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!version.content().price().equals(Sats.ZERO)) throw new Refusal(ProblemType.COURSE_NOT_FREE);
        var missing = enrolments.missing(account, course);
        if (!missing.isEmpty()) throw new Refusal(ProblemType.PREREQUISITE_MISSING, Map.of("courses", missing));

        enrolments.add(new Enrolment(
                new EnrolmentId(Ids.next(clock)),
                account,
                course,
                version.number(),
                clock.instant(),
                Optional.empty()));
        // Whoever pressed twice has two of these, and one of them was there first.
        return enrolments.find(account, course).orElseThrow();
    }
}
