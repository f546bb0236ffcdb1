package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Enrolment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who follows courses, and how far they have come. */
public interface Learners {
    /** Where a list goes on. */
    record Position(Instant enrolledAt, EnrolmentId enrolment) {}

    /** A chapter that a trainer confirms, and that is not confirmed. */
    record Unconfirmed(int number, Map<Language, String> titles) {}

    /**
     * How far somebody has come.
     *
     * @param done how many of the chapters
     * @param extraPercent of the time of quizzes
     */
    record Entry(Enrolment enrolment, int done, int chapters, List<Unconfirmed> unconfirmed, int extraPercent) {}

    /**
     * Those who began last first.
     *
     * @param waiting only those of whom a chapter is to be confirmed
     */
    List<Entry> of(CourseId course, boolean waiting, Optional<Position> after, int atMost);

    Optional<Entry> find(EnrolmentId enrolment);
}
