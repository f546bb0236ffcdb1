package ch.cryptocare.journeys.bench;

import ch.cryptocare.journeys.stack.Stack;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config.DatabaseAccess;
import ch.cryptocare.server.platform.db.Migrations;
import ch.cryptocare.server.platform.db.Pool;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** The whole product over a filled database, and the load that is put on it. */
final class Ground implements AutoCloseable {
    final Stack stack;
    final Load load;
    final Operations operations;
    final Limit limit;
    final Cpu database;

    /** @param populations the first is the one that the usual load asks for */
    Ground(Path home, List<Population> populations, Map<String, String> settings) {
        stack = Stack.start(home, environment -> {
            fill(environment, populations);
            var changed = new HashMap<>(environment);
            changed.put("CRYPTOCARE_DEMO", "false");
            changed.put("CRYPTOCARE_TRUSTED_PROXIES", "127.0.0.1");
            changed.putAll(settings);
            return changed;
        });
        var postgres = stack.postgres();
        database = new Cpu(postgres.process());
        load = new Load(this::meter);
        operations = new Operations(stack.url(), stack.sandbox().baseUrl(), populations.getFirst());
        limit = new Limit(postgres.url(), postgres.user(), postgres.password(), populations.getFirst());
    }

    Cpu server() {
        return new Cpu(stack.server().handle());
    }

    Meter meter() {
        return new Meter(server(), database);
    }

    /** What was held and nobody paid is over and done with, so that the next measurement begins as this one did. */
    void forget() {
        operations.unpaid.clear();
        say("update payments.invoice set next_look_at = null where next_look_at is not null");
        say("update scheduling.appointment set status = 'EXPIRED' where status = 'PENDING'");
        say("vacuum analyze scheduling.appointment");
        say("vacuum analyze payments.invoice");
    }

    /** What the limit wrote. */
    void clean() {
        try {
            limit.clean();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void say(String sql) {
        try (var connection = limit.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    double number(String sql) {
        try (var connection = limit.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long[] numbers(String sql) {
        try (var connection = limit.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var numbers = LongStream.builder();
            while (rows.next()) numbers.add(rows.getLong(1));
            return numbers.build().toArray();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void fill(Map<String, String> environment, List<Population> populations) {
        var access = new DatabaseAccess(
                java.util.Objects.requireNonNull(environment.get("CRYPTOCARE_DATABASE_URL")),
                java.util.Objects.requireNonNull(environment.get("CRYPTOCARE_DATABASE_OWNER")),
                new Secret(java.util.Objects.requireNonNull(environment.get("CRYPTOCARE_DATABASE_OWNER_PASSWORD"))),
                2);
        Migrations.run(Pool.unpooled(access));
        try (var connection = DriverManager.getConnection(
                access.url(), access.user(), access.password().value())) {
            for (var population : populations) population.fill(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
