package ch.cryptocare.server.platform.db;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What PostgreSQL's error codes mean to us (PostgreSQL documentation, appendix A). */
public final class SqlStates {
    private static final Set<String> SERIALIZATION_OR_DEADLOCK = Set.of("40001", "40P01");
    private static final Set<String> EXCLUSION_OR_UNIQUE = Set.of("23P01", "23505");

    /** Connections lost or refused (08, 53, 57P), and what was waited for too long (55P03, 57014, 40). */
    private static final Pattern COME_AGAIN = Pattern.compile("(08|53|57P|40).*|55P03|57014");

    private SqlStates() {}

    /** Whether the same may well succeed a moment later: nothing is wrong with what was asked. */
    public static boolean isOutage(@Nullable Throwable failure) {
        if (failure == null) return false;
        boolean here = failure instanceof SQLException e
                && e.getSQLState() != null
                && COME_AGAIN.matcher(e.getSQLState()).matches();
        return here || isOutage(failure.getCause());
    }

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
