package ch.cryptocare.server.platform.db;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.Actor;
import ch.cryptocare.server.platform.Transactions;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The one connection pool. Inside {@link #in}, every query on this thread joins the running transaction. */
public final class Database implements Transactions, AutoCloseable {
    private static final ScopedValue<Running> RUNNING = ScopedValue.newInstance();
    private static final int TRIES = 4;

    private record Running(Connection connection, List<Runnable> afterCommit) {}

    private final HikariDataSource pool;

    /** Joins the running transaction; outside of one, each statement is its own. */
    public final DSLContext sql;

    public Database(HikariDataSource pool) {
        this.pool = pool;
        this.sql = DSL.using(new JoiningConnections(), SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    }

    public DataSource pool() {
        return pool;
    }

    @Override
    public <T> T in(Supplier<T> work) {
        if (RUNNING.isBound()) return work.get();
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !SqlStates.worthAnotherTry(failure)) throw failure;
            }
        }
    }

    @Override
    public void mustNotBeRunning() {
        if (RUNNING.isBound()) throw new IllegalStateException("a provider is called inside a transaction");
    }

    /** Runs work once the running transaction has committed; at once when there is none. */
    public void afterCommit(Runnable work) {
        if (RUNNING.isBound()) RUNNING.get().afterCommit().add(work);
        else work.run();
    }

    /** Whether the database answers now. */
    public boolean answers() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private <T> T once(Supplier<T> work) {
        var afterCommit = new ArrayList<Runnable>();
        T result;
        try (var connection = open()) {
            connection.setAutoCommit(false); // the pool turns it on again, and knows when there is no sense in it
            try {
                sayWhoAsks(connection);
                result = ScopedValue.where(RUNNING, new Running(connection, afterCommit))
                        .call(work::get);
                connection.commit();
            } catch (Throwable failure) {
                rollBack(connection, failure);
                throw failure;
            }
        } catch (SQLException e) {
            throw new DataAccessException("the transaction did not end well", e);
        }
        afterCommit.forEach(Runnable::run);
        return result;
    }

    /** For this transaction alone: the next on the same connection knows nothing of it. */
    private static void sayWhoAsks(Connection connection) throws SQLException {
        var actor = Actor.asking();
        if (actor.isEmpty()) return;
        try (var set = connection.prepareStatement("select set_config('cryptocare.actor', ?, true)")) {
            set.setString(1, actor.get().value().toString());
            set.execute();
        }
    }

    private Connection open() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new Refusal(ProblemType.OVERLOADED);
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private final class JoiningConnections implements org.jooq.ConnectionProvider {
        @Override
        public Connection acquire() {
            return RUNNING.isBound() ? RUNNING.get().connection() : open();
        }

        @Override
        public void release(Connection connection) {
            if (RUNNING.isBound()) return;
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("connection could not be given back", e);
            }
        }
    }
}
