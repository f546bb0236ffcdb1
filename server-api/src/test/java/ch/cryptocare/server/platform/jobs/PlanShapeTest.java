package ch.cryptocare.server.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.support.TestDatabase;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What it costs to find what is due does not grow with what waits, as after an outage. */
class PlanShapeTest {
    @Test
    void aLongBacklogIsNotSortedForEachDeliveryThatIsPicked() {
        try (var test = TestDatabase.create()) {
            var sql = test.database.sql;
            sql.execute(
                    "insert into platform.scheduled_task (task_name, task_instance, execution_time, picked, version)"
                            + " select 'mails', i::text, now() - i * interval '1 s', false, 1 from generate_series(1, 20000) i");
            sql.execute("analyze platform.scheduled_task");
            var plan = sql
                    .fetch("explain select * from platform.scheduled_task"
                            + " where picked = false and execution_time <= now()"
                            + " order by priority desc, execution_time limit 32 for update skip locked")
                    .stream()
                    .map(row -> Objects.toString(row.get(0)))
                    .collect(Collectors.joining("\n"));
            assertThat(plan).contains("scheduled_task_urgent").doesNotContain("Sort");
        }
    }
}
