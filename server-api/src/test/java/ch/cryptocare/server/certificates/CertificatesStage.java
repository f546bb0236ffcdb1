package ch.cryptocare.server.certificates;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.certificates.db.JooqCertificates;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.db.DbRateLimit;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The module behind its web server. Noor and Ben learn, Greta administers; each is known by their first name. */
final class CertificatesStage implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final TickingClock clock = new TickingClock("2026-11-23T08:00:00Z");
    final TestDatabase test = TestDatabase.create();
    final FakeAuth auth = new FakeAuth();
    final DbAuditLog audit = new DbAuditLog(test.database, new PlainSealer(), clock);
    final JooqCertificates kept = new JooqCertificates(test.database.sql, new PlainSealer());
    final Queue<CertificateIssued> published = new ConcurrentLinkedQueue<>();
    final CertificatesModule certificates = new CertificatesModule(
            "Haute École de Santé <Genève>",
            URI.create("https://soins.example/"),
            test.database,
            this::publish,
            new DbRateLimit(test.database, clock),
            audit,
            new PlainSealer(),
            clock,
            auth);
    private final Map<String, AccountId> people = new LinkedHashMap<>();
    private Duration provenAgo = Duration.ZERO;
    private final HttpServer http = new HttpServer(
            List.of(),
            List.of("127.0.0.1"),
            false,
            new Health(),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            this::caller,
            certificates::addTo);
    private final int port = http.start("127.0.0.1", 0);

    CertificatesStage() {
        for (var name : List.of("noor", "ben", "greta")) {
            var id = new AccountId(UUID.randomUUID());
            people.put(name, id);
            auth.addresses.put(id, new EmailAddress(name + "@example.ch"));
        }
        isCalled("noor", "Noor Haddad");
    }

    record Reply(int status, String contentType, byte[] bytes) {
        JsonNode json() {
            try {
                return Json.MAPPER.readTree(bytes);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String code() {
            return json().path("code").asText();
        }
    }

    private void publish(Record event) {
        published.add((CertificateIssued) event);
    }

    private Optional<Caller> caller(String name) {
        if (!people.containsKey(name)) return Optional.empty();
        var roles = name.equals("greta") ? Set.of(Role.ADMIN) : Set.of(Role.PRACTITIONER);
        return Optional.of(new Caller(
                person(name), UUID.randomUUID(), roles, true, clock.instant().minus(provenAgo)));
    }

    AccountId person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    void isCalled(String person, String name) {
        auth.names.put(person(person), name);
    }

    /** From then on nobody has just shown who they are. */
    void screensAreLeftOpen() {
        provenAgo = Duration.ofHours(1);
    }

    Completed completion(String person) {
        return new Completed(
                person(person),
                new CourseId(UUID.fromString("01900000-0000-7000-8000-000000000001")),
                1,
                Map.of(Language.FR, "Hygiène des mains", Language.EN, "Hand hygiene"),
                new BigDecimal("1.5"),
                45,
                clock.instant(),
                Optional.empty(),
                Map.of("enrolment", "01900000-0000-7000-8000-0000000000ee"));
    }

    /** Another course, which was as long and is worth as much. */
    Completed completion(String person, String points) {
        var same = completion(person);
        return new Completed(
                same.holder(),
                new CourseId(UUID.randomUUID()),
                1,
                same.titles(),
                new BigDecimal(points),
                same.minutes(),
                same.at(),
                same.validFor(),
                same.evidence());
    }

    Completed lasting(Completed completed, Duration validFor) {
        return new Completed(
                completed.holder(),
                completed.course(),
                completed.version(),
                completed.titles(),
                completed.points(),
                completed.minutes(),
                completed.at(),
                Optional.of(validFor),
                completed.evidence());
    }

    Certificate issue(Completed completed) {
        return read(certificates.issue(completed));
    }

    Certificate read(CertificateId id) {
        return kept.find(id).orElseThrow();
    }

    /** As the deliveries do, with all that waits. */
    void draw() {
        for (var event = published.poll(); event != null; event = published.poll()) certificates.draw(event);
    }

    Reply get(String person, String path) throws Exception {
        return send(person, HttpRequest.newBuilder().GET(), path);
    }

    Reply post(String person, String path, String json) throws Exception {
        return send(
                person,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                path);
    }

    /** What a stranger sees. */
    JsonNode verify(Certificate certificate) throws Exception {
        return get("", "/api/certificates/" + certificate.serial()).json();
    }

    private Reply send(String person, HttpRequest.Builder request, String path) throws Exception {
        request.uri(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en")
                .header("X-Forwarded-For", "198.51.100.7");
        if (!person.isEmpty()) request.header("Authorization", "Bearer " + person);
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        return new Reply(
                answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    }

    @Override
    public void close() {
        http.close();
        test.close();
    }
}
