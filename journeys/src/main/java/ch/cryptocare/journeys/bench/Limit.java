package ch.cryptocare.journeys.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The same statements without a server: what PostgreSQL alone can do, one by one or sent in one go. */
final class Limit {
    private static final Instant FAR = Instant.parse("2040-01-01T00:00:00Z");
    private static final int HALF_HOUR = 1800;
    private static final int WEEK = 7 * 86_400;

    private record Held(UUID appointment, UUID invoice) {}

    private final String url;
    private final String user;
    private final String password;
    private final Population population;
    private final AtomicInteger turns = new AtomicInteger();
    private final Queue<Held> held = new ConcurrentLinkedQueue<>();

    Limit(String url, String user, String password, Population population) {
        this.url = url + "?prepareThreshold=2";
        this.user = user;
        this.password = password;
        this.population = population;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Load.Workers slots(boolean inOneGo) {
        return number -> new Worker(LimitSql.SLOTS, inOneGo, this::slots);
    }

    Load.Workers holds(boolean inOneGo) {
        return number -> new Worker(LimitSql.HOLDING, inOneGo, this::hold);
    }

    Load.Workers bookings(boolean inOneGo) {
        return number -> new Worker(LimitSql.BOOKING, inOneGo, this::book);
    }

    void clean() throws SQLException {
        held.clear();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : LimitSql.CLEANING) statement.execute(sql);
        }
    }

    private List<List<Object>> slots() {
        int turn = turns.incrementAndGet();
        var who = population.practitioner(turn % population.practitioners() + 1);
        return List.of(List.of(who), busy(who, Weeks.slot(1 + turn % 3, 0), WEEK));
    }

    private List<List<Object>> hold() {
        int turn = turns.incrementAndGet();
        int number = turn % population.practitioners() + 1;
        var who = population.practitioner(number);
        var start = FAR.plusSeconds((long) turn * HALF_HOUR);
        var id = UUID.randomUUID();
        var invoice = UUID.randomUUID();
        var key = id.toString();
        held.add(new Held(id, invoice));
        return List.of(
                List.of(who, key),
                List.of(who, key),
                busy(who, start, HALF_HOUR),
                List.of(invoice, id),
                List.of(
                        id,
                        who,
                        population.service(number),
                        start.toString(),
                        start.toString(),
                        invoice,
                        key,
                        key,
                        key,
                        key,
                        key,
                        key),
                List.of(invoice),
                List.of(key, key, invoice.toString(), invoice));
    }

    private List<List<Object>> book() {
        var next = held.poll();
        if (next == null) throw new IllegalStateException("nothing is held");
        var key = next.appointment.toString();
        return List.of(
                List.of(key),
                List.of(key + " heard"),
                List.of(key),
                List.of(next.appointment),
                List.of(key + " meeting", key + " mail"),
                List.of(next.invoice));
    }

    private static List<Object> busy(UUID who, Instant start, int seconds) {
        var from = start.minusSeconds(2 * 86_400).toString();
        var to = start.plusSeconds(seconds + 2 * 86_400L).toString();
        return List.of(who, from, to, from, who, from, to);
    }

    private interface Values {
        List<List<Object>> next();
    }

    private final class Worker implements Load.Worker {
        private final Connection connection = connection();
        private final List<PreparedStatement> statements = new ArrayList<>();
        private final boolean inOneGo;
        private final Values values;

        Worker(List<String> sql, boolean inOneGo, Values values) throws SQLException {
            this.inOneGo = inOneGo;
            this.values = values;
            connection.setAutoCommit(inOneGo);
            for (var one : inOneGo ? List.of(String.join(";\n", sql)) : sql)
                statements.add(connection.prepareStatement(one));
        }

        @Override
        public boolean run() throws SQLException {
            var next = values.next();
            if (inOneGo) {
                execute(
                        statements.getFirst(),
                        next.stream().flatMap(List::stream).toList());
            } else {
                for (int i = 0; i < statements.size(); i++) execute(statements.get(i), next.get(i));
                connection.commit();
            }
            return true;
        }

        private static void execute(PreparedStatement statement, List<Object> values) throws SQLException {
            for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
            boolean rows = statement.execute();
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) drain(statement);
                rows = statement.getMoreResults();
            }
        }

        private static void drain(PreparedStatement statement) throws SQLException {
            try (var result = statement.getResultSet()) {
                while (result.next()) result.getString(1);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
