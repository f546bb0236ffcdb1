package ch.cryptocare.server.platform.db;

import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What PostgreSQL's error codes mean to us (PostgreSQL documentation, appendix A). */
public final class SqlStates {
    private static final Set<String> SERIALIZATION_OR_DEADLOCK = Set.of("40001", "40P01");
    private static final Set<String> EXCLUSION_OR_UNIQUE = Set.of("23P01", "23505");

    private SqlStates() {}

    static boolean worthAnotherTry(Throwable failure) {
        return failure instanceof DataAccessException e && SERIALIZATION_OR_DEADLOCK.contains(e.sqlState());
    }

    /** The name of the exclusion or unique constraint that refused the statement. */
    public static Optional<String> violatedConstraint(DataAccessException failure) {
        if (!EXCLUSION_OR_UNIQUE.contains(failure.sqlState())) return Optional.empty();
        return Optional.ofNullable(constraint(failure.getCause(PSQLException.class)));
    }

    private static @Nullable String constraint(@Nullable PSQLException e) {
        if (e == null || e.getServerErrorMessage() == null) return null;
        return e.getServerErrorMessage().getConstraint();
    }
}
