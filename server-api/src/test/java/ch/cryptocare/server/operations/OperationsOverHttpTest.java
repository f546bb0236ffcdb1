package ch.cryptocare.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.db.AuditReadings;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Greta, who administers, reads over the wire. */
class OperationsOverHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final UUID GRETA = new UUID(9, 1);
    private static final UUID ADA = new UUID(9, 2);

    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    private final TestDatabase test = TestDatabase.create();
    private final DbAuditLog audit = new DbAuditLog(test.database, new PlainSealer(), clock);
    private final Health health = new Health();
    private final Vitals vitals = new Vitals(() -> 12.9, () -> 1, () -> 0, () -> 2, () -> Optional.of(40L));
    private final HttpServer http = new HttpServer(
            List.of(),
            List.of(),
            false,
            health,
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            _ -> Optional.of(new Caller(new AccountId(GRETA), GRETA, Set.of(Role.ADMIN), true, clock.instant())),
            api -> new OperationsModule(
                            test.database,
                            audit,
                            new AuditReadings(test.database.sql),
                            health,
                            vitals,
                            () -> Set.of("LetterWritten -> postman"),
                            clock)
                    .addTo(api));
    private final int port = http.start("127.0.0.1", 0);

    @AfterEach
    void close() {
        http.close();
        test.close();
    }

    @Test
    void theAuditLogIsReadOnAndOnByItsCursor() throws Exception {
        for (int i = 0; i < 60; i++) {
            clock.pass(Duration.ofSeconds(1));
            audit.note(new AuditLog.Event(Optional.of(new AccountId(ADA)), "role-given", ADA, Map.of("role", "STAFF")));
        }
        var first = get("/api/audit-events?action=ROLE_GIVEN&actor=" + ADA);
        assertThat(first.at("/items")).hasSize(50);
        assertThat(first.at("/items/0/facts/role").asText()).isEqualTo("STAFF");
        assertThat(first.at("/chain/whole").asBoolean()).isTrue();
        assertThat(first.at("/chain/verifiedAt").isNull()).isTrue();
        var cursor = first.at("/nextCursor").asText();
        var rest = get("/api/audit-events?action=ROLE_GIVEN&cursor=" + cursor);
        assertThat(rest.at("/items")).hasSize(10);
        assertThat(rest.at("/nextCursor").isNull()).isTrue();

        assertThat(get("/api/audit-events?cursor=anything").at("/code").asText())
                .isEqualTo("invalid-input");
        assertThat(get("/api/audit-events?from=2026-11-22T10:00:00Z").at("/items"))
                .isEmpty();
    }

    @Test
    void workThatFailsIsToldWithoutWhatItIsAbout() throws Exception {
        test.database.sql.execute("""
                insert into platform.scheduled_task (task_name, task_instance, task_data, execution_time, picked, version,
                  consecutive_failures, failure_kind, failing_since)
                values ('LetterWritten -> postman', 'one', 'ben@example.ch', '2026-11-22T09:05:00Z', false, 1,
                  3, 'PROVIDER', '2026-11-22T08:00:00Z')""");
        var job = get("/api/failed-jobs").at("/items/0");
        assertThat(job.path("state").asText()).isEqualTo("WAITING");
        assertThat(job.path("kind").asText()).isEqualTo("PROVIDER");
        assertThat(job.path("since").asText()).isEqualTo("2026-11-22T08:00:00Z");
        assertThat(job.toString()).doesNotContain("ben");

        var tried = post("/api/failed-jobs/" + job.path("id").asText() + "/retry");
        assertThat(tried.path("nextTryAt").asText()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(post("/api/failed-jobs/" + GRETA + "/retry").path("code").asText())
                .isEqualTo("not-found");
    }

    @Test
    void healthSaysWhatIsReachedAndWhatFails() throws Exception {
        health.uses("zoom", () -> false);
        var told = get("/api/health");
        assertThat(told.path("degraded").toString()).isEqualTo("[\"zoom\"]");
        assertThat(told.path("oldestJobSeconds").asLong()).isEqualTo(12);
        assertThat(told.path("failedMails").asInt()).isEqualTo(2);
        assertThat(told.path("certificateDays").asLong()).isEqualTo(40);
    }

    private JsonNode get(String path) throws Exception {
        return send(path, HttpRequest.newBuilder().GET());
    }

    private JsonNode post(String path) throws Exception {
        return send(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
    }

    private JsonNode send(String path, HttpRequest.Builder request) throws Exception {
        var answer = CLIENT.send(
                request.uri(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer greta")
                        .build(),
                BodyHandlers.ofByteArray());
        return Json.MAPPER.readTree(answer.body());
    }
}
