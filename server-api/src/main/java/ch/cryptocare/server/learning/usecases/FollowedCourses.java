package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.CreditPoints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The courses that somebody follows, the last begun first: read model. */
public interface FollowedCourses {
    List<Entry> of(AccountId account);

    /** @param done how many of its chapters are */
    record Entry(
            CourseId course,
            int version,
            CourseKind kind,
            Map<Language, String> titles,
            CreditPoints points,
            Duration length,
            Instant enrolledAt,
            Optional<Instant> completedAt,
            int done,
            int chapters) {}
}
