package ch.cryptocare.support;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config.DatabaseAccess;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.db.Migrations;
import ch.cryptocare.server.platform.db.Pool;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** A database of its own for a test class, copied from a migrated template: one PostgreSQL for the whole run. */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int CONNECTIONS = 10;

    public final Database database;
    public final DatabaseAccess access;

    private TestDatabase(DatabaseAccess access) {
        this.access = access;
        this.database = new Database(Pool.open(access, new SimpleMeterRegistry()));
    }

    /** As many connections as a server usually has. */
    public static TestDatabase create() {
        var name = "test_" + NEXT.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template_migrated");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(access(name));
    }

    /** What this work sends, without what begins and ends transactions. */
    public List<String> statements(Runnable work) {
        var statements = new CopyOnWriteArrayList<String>();
        var listener = new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.add(String.valueOf(context.sql()));
            }
        };
        database.sql.configuration().set(new DefaultExecuteListenerProvider(listener));
        try {
            work.run();
        } finally {
            database.sql.configuration().set(new DefaultExecuteListenerProvider[0]);
        }
        return statements;
    }

    private static DatabaseAccess access(String name) {
        return new DatabaseAccess(
                Server.POSTGRES.getJdbcUrl("postgres", name), "postgres", new Secret("postgres"), CONNECTIONS);
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database template_migrated");
                }
                try (var template = Pool.open(
                        new DatabaseAccess(
                                postgres.getJdbcUrl("postgres", "template_migrated"),
                                "postgres",
                                new Secret("postgres"),
                                2),
                        new SimpleMeterRegistry())) {
                    Migrations.run(template);
                }
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
