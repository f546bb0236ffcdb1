package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import java.time.Instant;
import java.util.Optional;

/** Somebody's way through one version of a course, which stays theirs whatever is published after it. */
public record Enrolment(
        EnrolmentId id,
        AccountId account,
        CourseId course,
        int version,
        Instant enrolledAt,
        Optional<Instant> completedAt) {

    public Enrolment completed(Instant at) {
        return new Enrolment(id, account, course, version, enrolledAt, Optional.of(at));
    }
}
