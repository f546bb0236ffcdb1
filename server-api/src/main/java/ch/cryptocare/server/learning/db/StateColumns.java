package ch.cryptocare.server.learning.db;

import ch.cryptocare.server.learning.domain.VersionState;
import ch.cryptocare.server.learning.domain.VersionState.Draft;
import ch.cryptocare.server.learning.domain.VersionState.InReview;
import ch.cryptocare.server.learning.domain.VersionState.Published;
import ch.cryptocare.server.learning.domain.VersionState.Superseded;
import ch.cryptocare.server.tables.learning.tables.records.CourseVersionRecord;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state of a version as a word and the times of its steps. */
final class StateColumns {
    static final String PUBLISHED = "PUBLISHED";

    private StateColumns() {}

    static void write(VersionState state, CourseVersionRecord row) {
        switch (state) {
            case Draft _ -> write(row, "DRAFT", null, null, null);
            case InReview(var since) -> write(row, "IN_REVIEW", since, null, null);
            case Published(var submitted, var at) -> write(row, PUBLISHED, submitted, at, null);
            case Superseded(var submitted, var published, var at) -> write(row, "SUPERSEDED", submitted, published, at);
        }
    }

    static VersionState read(CourseVersionRecord row) {
        return switch (row.getState()) {
            case "DRAFT" -> new Draft();
            case "IN_REVIEW" -> new InReview(known(row.getSubmittedAt()));
            case PUBLISHED -> new Published(known(row.getSubmittedAt()), known(row.getPublishedAt()));
            case "SUPERSEDED" ->
                new Superseded(known(row.getSubmittedAt()), known(row.getPublishedAt()), known(row.getSupersededAt()));
            case String other -> throw new IllegalStateException("a state nobody knows: " + other);
        };
    }

    private static void write(
            CourseVersionRecord row,
            String state,
            @Nullable Instant submitted,
            @Nullable Instant published,
            @Nullable Instant superseded) {
        row.setState(state);
        row.setSubmittedAt(submitted);
        row.setPublishedAt(published);
        row.setSupersededAt(superseded);
    }

    private static Instant known(@Nullable Instant at) {
        return Objects.requireNonNull(at);
    }
}
