package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.support.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client hears while the database is away or busy. */
@Timeout(60)
class OutagesTest {
    private static final String DIE = "select pg_terminate_backend(pg_backend_pid())";

    private final TestDatabase test = TestDatabase.create();
    private final WebServer server = new WebServer(api -> {
        serve(api, "lock", "set local lock_timeout = '50ms'", "lock table platform.webhook_event");
        serve(api, "answer", "set local statement_timeout = '50ms'", "select pg_sleep(30)");
        serve(api, "rest", DIE, "select 1");
        serve(api, "mistake", "select * from no_such_table");
        api.serve(get("connection"), call -> {
            test.database.sql.execute(DIE);
            return new Done();
        });
    });

    private record Done() {}

    private static Endpoint<Void, Done> get(String what) {
        return Endpoint.get("/api/" + what, Done.class, "waits for its " + what);
    }

    private void serve(Api api, String what, String... statements) {
        api.serve(
                get(what),
                call -> test.database.in(() -> {
                    for (var statement : statements) test.database.sql.execute(statement);
                    return new Done();
                }));
    }

    @AfterEach
    void close() {
        server.close();
        test.close();
    }

    @Test
    void whoWaitsForALockForTooLongMayComeAgain() throws Exception {
        try (var other = test.database.pool().getConnection();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table platform.webhook_event");
            mayComeAgain("lock");
            other.rollback();
        }
        assertThat(server.ask("GET", "/api/lock").statusCode()).isEqualTo(200);
    }

    @Test
    void whoWaitsForAnAnswerForTooLongMayComeAgain() throws IOException, InterruptedException {
        mayComeAgain("answer");
    }

    @Test
    void whoLosesTheConnectionMayComeAgain() throws IOException, InterruptedException {
        mayComeAgain("connection");
        mayComeAgain("rest");
    }

    @Test
    void whoFindsNoDatabaseMayComeAgain() throws IOException, InterruptedException, SQLException {
        test.close();
        mayComeAgain("lock");
        mayComeAgain("connection");
    }

    @Test
    void aMistakeOfOursIsOne() throws IOException, InterruptedException {
        var answer = server.ask("GET", "/api/mistake");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("reference");
    }

    private void mayComeAgain(String what) throws IOException, InterruptedException {
        var answer = server.ask("GET", "/api/" + what);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"overloaded\"");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }
}
