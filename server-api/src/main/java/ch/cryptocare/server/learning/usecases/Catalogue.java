package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.CreditPoints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The published courses, the latest published first: read model of the catalogue. */
public interface Catalogue {
    /** Grows with every publication: what was read under the same revision is still true. */
    long revision();

    List<Entry> search(Wanted wanted, Optional<Position> after, int atMost);

    Optional<Listing> find(CourseId course);

    /** What is looked for; everything is optional. */
    record Wanted(
            Optional<String> text,
            Optional<Profession> profession,
            Optional<CourseKind> kind,
            Optional<Language> language,
            boolean onlyFree,
            Optional<CreditPoints> atLeast) {}

    /** Where a page ended. */
    record Position(Instant publishedAt, CourseId course) {}

    /** One search result; {@code position} is where it stands in the order. */
    record Entry(
            CourseId course,
            CourseKind kind,
            Set<Language> languages,
            Map<Language, String> titles,
            Map<Language, String> summaries,
            Set<Profession> professions,
            CreditPoints points,
            Sats price,
            Duration length,
            Position position) {}

    /** One course whole, with the published ones that come before it. */
    record Listing(CourseVersion version, Instant publishedAt, List<List<Prerequisite>> prerequisites) {}

    /** A course that is followed before. */
    record Prerequisite(CourseId course, Map<Language, String> titles) {}
}
