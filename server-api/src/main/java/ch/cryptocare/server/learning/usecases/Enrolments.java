package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.Enrolment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who follows what, and what of it they have done. */
public interface Enrolments {
    /** Does nothing when they follow the course already. */
    void add(Enrolment enrolment);

    Optional<Enrolment> find(AccountId account, CourseId course);

    Optional<Enrolment> find(EnrolmentId enrolment);

    /** Nobody else moves it until the transaction ends. */
    Optional<Enrolment> lock(AccountId account, CourseId course);

    Optional<Enrolment> lock(EnrolmentId enrolment);

    /** The published courses that come before this one: those of each choice of which they have completed none. */
    List<CourseId> missing(AccountId account, CourseId course);

    /** The chapters that are done, by number, and since when. */
    Map<Integer, Instant> done(EnrolmentId enrolment);

    /** Says whether it was not done before. */
    boolean markDone(EnrolmentId enrolment, int chapter, Instant at);

    boolean isAllDone(EnrolmentId enrolment);

    void complete(Enrolment completed);
}
