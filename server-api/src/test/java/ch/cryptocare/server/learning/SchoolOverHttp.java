package ch.cryptocare.server.learning;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.learning.usecases.School;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.DbWebhooks;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.platform.jobs.Deliveries;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The school behind its door: Nora and Mallory learn, Tess and Tim teach, and Greta publishes. */
final class SchoolOverHttp implements AutoCloseable {
    static final long LARGEST = 10_000_000;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final School school = new School();
    final FakeAuth auth = new FakeAuth();
    private final Deliveries deliveries = new Deliveries(school.test.database, school.clock);

    /** Who did what: {@code tess course-begun}. */
    final List<String> noted = Collections.synchronizedList(new ArrayList<>());

    private final Map<String, Caller> callers = Map.of(
            "nora", caller(),
            "mallory", caller(),
            "tess", caller(Role.TRAINER),
            "tim", caller(Role.TRAINER),
            "greta", caller(Role.ADMIN));
    final List<AuditLog.Event> audited = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Runnable> jobs = new HashMap<>();
    private final HttpServer server;
    private final int port;

    /** @param media where the films are */
    SchoolOverHttp(Path media) {
        this(media, Path.of("ffmpeg"));
    }

    SchoolOverHttp(Path media, Path ffmpeg) {
        this(new Config.Recordings(media, LARGEST, ffmpeg));
    }

    SchoolOverHttp(Config.Recordings recordings) {
        var module = module(recordings);
        module.listen(deliveries);
        var authoring = new AuthoringModule(school.test.database, auth, this::note, school::certify, school.clock);
        module.schedule((_, name, work) -> jobs.put(name, work));
        authoring.schedule((_, name, work) -> jobs.put(name, work));
        server = new HttpServer(
                List.of(),
                List.of(),
                false,
                new Health(),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                token -> Optional.ofNullable(callers.get(token)),
                api -> {
                    module.addTo(api);
                    authoring.addTo(api);
                });
        port = server.start("127.0.0.1", 0);
    }

    private LearningModule module(Config.Recordings recordings) {
        return new LearningModule(
                recordings,
                school.test.database,
                deliveries,
                new DbWebhooks(school.test.database.sql, school.clock),
                this::note,
                school::certify,
                school.clock);
    }

    /** Greta has just shown who she is, and nobody else has for long. */
    private Caller caller(Role... roles) {
        var provenAt = List.of(roles).contains(Role.ADMIN) ? school.clock.instant() : Instant.EPOCH;
        return new Caller(new AccountId(UUID.randomUUID()), UUID.randomUUID(), Set.of(roles), true, provenAt);
    }

    private void note(AuditLog.Event event) {
        audited.add(event);
        callers.entrySet().stream()
                .filter(one -> Optional.of(one.getValue().account()).equals(event.actor()))
                .forEach(one -> noted.add(one.getKey() + " " + event.action()));
    }

    AccountId account(String who) {
        return Optional.ofNullable(callers.get(who)).orElseThrow().account();
    }

    HttpResponse<byte[]> get(String who, String path) throws IOException, InterruptedException {
        return send(who, HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    HttpResponse<byte[]> post(String who, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(who, request);
    }

    HttpResponse<byte[]> put(String who, String path, String range, byte[] bytes)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .PUT(BodyPublishers.ofByteArray(bytes));
        if (!range.isEmpty()) request.header("Content-Range", range);
        return send(who, request);
    }

    /** Where the door is. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As if its time had come. */
    void run(String job) {
        Optional.ofNullable(jobs.get(job)).orElseThrow().run();
    }

    static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return Json.MAPPER.readTree(answer.body());
    }

    private static HttpResponse<byte[]> send(String who, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!who.isEmpty()) request.header("Authorization", "Bearer " + who);
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        server.close();
        school.close();
    }
}
