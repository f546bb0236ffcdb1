package ch.cryptocare.journeys.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;

/** Looks at every statement that the server sends, exactly as it sends it, and asks PostgreSQL how it goes about it. */
final class Statements implements ExecuteListener {
    private static final long serialVersionUID = 1;

    private final transient List<Plan> plans = new CopyOnWriteArrayList<>();
    private volatile boolean explaining;

    interface Operation {
        void run() throws Exception;
    }

    /** What the server sends while the operation runs. */
    List<Plan> of(Operation operation) throws Exception {
        plans.clear();
        explaining = true;
        try {
            operation.run();
        } finally {
            explaining = false;
        }
        return List.copyOf(plans);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (!explaining) return;
        try {
            var queries = context.query() == null ? List.of(context.batchQueries()) : List.of(context.query());
            for (var query : queries) plans.add(undone(context.connection(), query));
        } catch (SQLException e) {
            throw new IllegalStateException(context.sql(), e);
        }
    }

    /** Explaining a statement runs it: what it did is taken back before it runs in earnest. */
    private static Plan undone(Connection connection, Query query) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            try {
                return Plan.of(connection, query);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return Plan.of(connection, query);
    }
}
