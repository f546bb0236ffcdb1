package ch.cryptocare.journeys.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The writes that learning cannot do without, in one transaction: with their locks and triggers, but without asking whose
 * it is, what the course is, and how somebody stands.
 */
final class LearningLimit {
    private static final List<String> PLAYED = List.of(
            "select heard_at from learning.viewing where id = ? for update",
            "insert into learning.viewing_report values (?, ?, '{[0,10000)}', 0, 1, now())",
            "update learning.viewing set heard_at = now() where id = ?",
            """
            insert into learning.progress select enrolment_id, position, '{[0,10000)}', 10000, now()
            from learning.viewing where id = ?
            on conflict (enrolment_id, position) do update set stopped_millis = 10000, updated_at = now()""");
    private static final String ANSWER = """
            insert into learning.answer values (?, ?, ?, '{"kind": "TYPED", "number": -1}', now())
            on conflict (attempt_id, question) do update
            set sequence = excluded.sequence, answer = excluded.answer, saved_at = excluded.saved_at""";
    private static final List<String> ANSWERED =
            List.of("select state from learning.attempt where id = ? for update", ANSWER);
    private static final List<String> ATTEMPTED = List.of(
            "select id from learning.enrolment where id = ? for update",
            """
            insert into learning.attempt (id, enrolment_id, position, ordinal, sheet, started_at, state)
            select ?, enrolment_id, position, ordinal + 1, sheet, now(), 'OPEN' from learning.attempt
            where enrolment_id = ? and position = 2 order by ordinal desc limit 1""",
            ANSWER,
            "update learning.attempt set state = 'SUBMITTED', ended_at = now(), earned = '0', points = 10 where id = ?");

    private interface Values {
        List<List<Object>> of(UUID id, int turn);
    }

    private final Ground ground;
    private final int connections;
    private final AtomicInteger turns = new AtomicInteger();

    LearningLimit(Ground ground, int connections) {
        this.ground = ground;
        this.connections = connections;
    }

    Load.Worker plays(int number) throws SQLException {
        return new Worker(
                "select id from learning.viewing where ended_at is null order by id",
                number,
                PLAYED,
                (id, turn) -> List.of(List.of(id), List.of(id, turn), List.of(id), List.of(id)));
    }

    Load.Worker answers(int number) throws SQLException {
        return new Worker(
                "select id from learning.attempt where state = 'OPEN' order by id",
                number,
                ANSWERED,
                (id, turn) -> List.of(List.of(id), answer(id, turn)));
    }

    /** Each person has handed one in before. */
    Load.Worker attempts(int number) throws SQLException {
        return new Worker("select enrolment_id from learning.attempt order by 1", number, ATTEMPTED, (id, turn) -> {
            var attempt = UUID.randomUUID();
            return List.of(List.of(id), List.of(attempt, id), answer(attempt, turn), List.of(attempt));
        });
    }

    private static List<Object> answer(UUID attempt, int turn) {
        return List.of(attempt, Learners.question(turn % Learners.QUESTIONS), turn);
    }

    private final class Worker implements Load.Worker {
        private final Connection connection = ground.limit.connection();
        private final List<PreparedStatement> statements = new ArrayList<>();
        private final List<UUID> own = new ArrayList<>();
        private final Values values;
        private int next;

        Worker(String whose, int number, List<String> sql, Values values) throws SQLException {
            this.values = values;
            connection.setAutoCommit(false);
            try (var rows = connection.createStatement().executeQuery(whose)) {
                for (int row = 0; rows.next(); row++)
                    if (row % connections == number) own.add(rows.getObject(1, UUID.class));
            }
            for (var one : sql) statements.add(connection.prepareStatement(one));
        }

        @Override
        public boolean run() throws SQLException {
            var all = values.of(own.get(next++ % own.size()), turns.incrementAndGet());
            for (int i = 0; i < statements.size(); i++) {
                var statement = statements.get(i);
                for (int j = 0; j < all.get(i).size(); j++)
                    statement.setObject(j + 1, all.get(i).get(j));
                statement.execute();
            }
            connection.commit();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
