package ch.cryptocare.server.legal;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.db.DbRateLimit;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.server.scheduling.usecases.FakePayments;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The module behind its web server. Greta and Hugo are administrators, Ben is a patient; each is known by their name. */
final class LegalStage implements AutoCloseable {
    final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    final TestDatabase test = TestDatabase.create();
    final FakeAuth auth = new FakeAuth();
    private final Map<String, AccountId> people = new HashMap<>();
    private final Instant proven = clock.instant();
    final LegalModule legal = new LegalModule(
            new Config.Operator(
                    "Klinik Zäune AG",
                    "Gasse 1, 8001 Zürich",
                    "datenschutz@klinik.example",
                    Optional.empty(),
                    "Host SA"),
            List.of("PHOENIXD", "JITSI", "SMTP"),
            test.database,
            new Deliveries(test.database, clock),
            new DbRateLimit(test.database, clock),
            new DbAuditLog(test.database, new PlainSealer(), clock),
            new PlainSealer(),
            clock,
            auth,
            new FakePayments(),
            new FakeScheduling(),
            List.of(),
            Path.of("target", "erased-accounts"));
    private final HttpServer http = new HttpServer(
            List.of(),
            List.of(),
            false,
            new Health(),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            this::caller,
            legal::addTo);
    private final int port = http.start("127.0.0.1", 0);

    LegalStage() {
        for (var name : new String[] {"greta", "hugo", "ben"}) {
            var id = new AccountId(UUID.randomUUID());
            people.put(name, id);
            auth.addresses.put(id, new EmailAddress(name + "@example.ch"));
        }
    }

    private Optional<Caller> caller(String name) {
        if (!people.containsKey(name)) return Optional.empty();
        var roles = name.equals("ben") ? Set.of(Role.PATIENT) : Set.of(Role.ADMIN);
        return Optional.of(new Caller(person(name), UUID.randomUUID(), roles, true, proven));
    }

    AccountId person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** An answer of the API. */
    record Answer(int status, byte[] bytes, String contentType) {
        JsonNode body() throws IOException {
            return Json.MAPPER.readTree(bytes);
        }

        String code() throws IOException {
            return body().at("/code").asText();
        }
    }

    Answer get(String who, String path) throws IOException, InterruptedException {
        return send(who, HttpRequest.newBuilder().GET(), path);
    }

    Answer post(String who, String path, Object body) throws IOException, InterruptedException {
        var bytes = BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body));
        return send(
                who,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(bytes),
                path);
    }

    private Answer send(String who, HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        request.uri(URI.create("http://127.0.0.1:" + port + path));
        if (!who.isEmpty()) request.header("Authorization", "Bearer " + who);
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), answer.body(), type);
        }
    }

    /** What the audit log says, in order. */
    List<String> noted() {
        return test.database.sql.selectFrom(AUDIT_EVENT).orderBy(AUDIT_EVENT.ID).fetch(AUDIT_EVENT.ACTION);
    }

    /** All nine texts of an activity, that begin with a word of the test's choice. */
    static Map<String, String> texts(String name) {
        var texts = new HashMap<String, String>();
        for (var field : new String[] {
            "purposes", "legalBasis", "persons", "data", "recipients", "transfers", "retention", "security"
        }) texts.put(field, field + " of " + name);
        texts.put("name", name);
        return texts;
    }

    @Override
    public void close() {
        http.close();
        test.close();
    }
}
