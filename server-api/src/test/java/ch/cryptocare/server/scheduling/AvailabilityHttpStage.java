package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.db.SealedJson;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.scheduling.db.JooqAppointments;
import ch.cryptocare.server.scheduling.db.JooqBusyTimes;
import ch.cryptocare.server.scheduling.db.JooqPractitioners;
import ch.cryptocare.server.scheduling.db.JooqSchedules;
import ch.cryptocare.server.scheduling.domain.Alignment;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.KeptCalendars;
import ch.cryptocare.server.scheduling.usecases.Practitioner;
import ch.cryptocare.server.scheduling.usecases.PublishPractice;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;

/** Ada's availability behind a web server: open on Mondays from 8 to 12 in Geneva. */
final class AvailabilityHttpStage implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final UUID ADA = new UUID(0, 1);
    static final UUID BEN = new UUID(0, 2);
    static final UUID VIDEO = new UUID(0, 3);
    static final UUID APPOINTMENT = new UUID(0, 4);
    static final String PATH = "/api/practitioners/" + ADA;

    private final TickingClock clock = new TickingClock("2026-11-02T07:00:00Z");
    private final TestDatabase test = TestDatabase.create();
    private final HttpServer http = new HttpServer(
            List.of(),
            List.of(),
            false,
            new Health(),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            token -> Optional.of(caller(UUID.fromString(token))),
            api -> module().addTo(api));
    private final int port = http.start("127.0.0.1", 0);

    private AvailabilityModule module() {
        var sql = test.database.sql;
        var schedules = new JooqSchedules(sql);
        var busyTimes = new JooqBusyTimes(sql);
        var practitioners = new JooqPractitioners(sql);
        var appointments = new JooqAppointments(sql, new PlainSealer(), clock);
        new PublishPractice(test.database, practitioners, schedules)
                .publish(ada(), schedule(), List.of(video()), CancellationTerms.DEFAULT);
        practitioners.entrust(new PractitionerId(ADA), new AccountId(ADA));
        return new AvailabilityModule(
                test.database,
                new KeptCalendars(new FakeAuth(), practitioners, appointments),
                schedules,
                busyTimes,
                new FindFreeSlots(schedules, busyTimes, clock),
                appointments,
                new DbAuditLog(test.database, new PlainSealer(), clock),
                thing -> {},
                clock);
    }

    /** Ben is a patient; whoever else asks practises. */
    private Caller caller(UUID account) {
        var roles = account.equals(BEN) ? Set.of(Role.PATIENT) : Set.of(Role.PRACTITIONER);
        return new Caller(new AccountId(account), account, roles, true, clock.instant());
    }

    @Override
    public void close() {
        http.close();
        test.close();
    }

    static ObjectNode plan(JsonNode read) {
        return read.at("/availability").deepCopy();
    }

    static ObjectNode request(JsonNode read, ObjectNode plan) {
        var request = Json.MAPPER.createObjectNode();
        request.put("revision", read.at("/revision").asLong()).set("availability", plan);
        return request;
    }

    JsonNode get(UUID who, String path) throws Exception {
        return send(who, path, HttpRequest.newBuilder().GET());
    }

    JsonNode post(UUID who, String path, JsonNode body) throws Exception {
        var request = HttpRequest.newBuilder().header("Content-Type", "application/json");
        return send(who, path, request.POST(BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body))));
    }

    private JsonNode send(UUID who, String path, HttpRequest.Builder request) throws Exception {
        var answer = CLIENT.send(
                request.uri(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + who)
                        .build(),
                BodyHandlers.ofByteArray());
        return Json.MAPPER.readTree(answer.body());
    }

    void books(String start) {
        test.database.sql.execute(
                """
                insert into scheduling.appointment (id, practitioner_id, service_id, mode, starts_at, ends_at,
                  buffer_before_minutes, buffer_after_minutes, status, hold_until, free_cancellation_hours, price_sats,
                  invoice_id, patient_key, contact, language, token_hash, client_key, idempotency_key, request_hash,
                  created_at, changed_at)
                select {0}, {1}, {2}, 'VIDEO', at, at + interval '30 minutes', 0, 0, 'BOOKED', at, 24, 50000,
                  {0}, 'ben', {4}, 'FR', '', '', 'ben', '', at, at from (select {3}::timestamptz as at) as booked
                """, DSL.val(APPOINTMENT), DSL.val(ADA), DSL.val(VIDEO), DSL.val(start), DSL.val(contact()));
    }

    private record Bens(String name, String email, Optional<String> phone, Language language, String token) {}

    private static byte[] contact() {
        var bens = new Bens("Ben", "ben@example.org", Optional.empty(), Language.FR, "secret");
        return SealedJson.seal(bens, "scheduling.appointment.contact/" + APPOINTMENT, new PlainSealer());
    }

    private static Practitioner ada() {
        return new Practitioner(
                new PractitionerId(ADA),
                "Dr. Ada Keller",
                Specialty.GENERAL_PRACTICE,
                List.of("fr"),
                Canton.GE,
                "Genève",
                Optional.empty(),
                Map.of(Language.FR, "Médecine générale", Language.EN, "General practice"));
    }

    private static Schedule schedule() {
        return new Schedule(
                new PractitionerId(ADA),
                ZoneId.of("Europe/Zurich"),
                List.of(AvailabilityRule.every(DayOfWeek.MONDAY, new DayWindow(480, 720))),
                List.of(),
                new BookingPolicy(Alignment.GRID, Duration.ofMinutes(30), 60, null, null),
                Canton.GE,
                Set.of());
    }

    private static ServiceType video() {
        return new ServiceType(
                new ServiceTypeId(VIDEO),
                Map.of(Language.FR, "Téléconsultation", Language.EN, "Video consultation"),
                Duration.ofMinutes(30),
                Duration.ofMinutes(30),
                Duration.ZERO,
                Duration.ZERO,
                new Sats(50_000),
                ConsultationMode.VIDEO,
                null);
    }
}
