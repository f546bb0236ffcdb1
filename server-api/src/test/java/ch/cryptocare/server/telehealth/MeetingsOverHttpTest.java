package ch.cryptocare.server.telehealth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.DbWebhooks;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.platform.jobs.DbJobs;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.AppointmentView;
import ch.cryptocare.server.scheduling.SampleAppointment;
import ch.cryptocare.server.scheduling.Scheduling;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TestDatabase;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole module, with its jobs, its webhook and Zoom's twin. */
class MeetingsOverHttpTest {
    private final TestDatabase test = TestDatabase.create();
    private final SandboxForTests sandbox = SandboxForTests.start();
    private final InstantSource clock = InstantSource.system();
    private final Deliveries deliveries = new Deliveries(test.database, clock);
    private final DbJobs jobs = new DbJobs();
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final AccountId ada = new AccountId(new UUID(9, 1));
    private final AppointmentView bens = SampleAppointment.at(
                    Instant.now().plus(Duration.ofDays(3)).toString())
            .view();
    private final TelehealthModule telehealth = new TelehealthModule(
            new Config.Meetings(Config.Provider.ZOOM, Optional.of(zoom()), Optional.empty()),
            test.database,
            deliveries,
            new DbWebhooks(test.database.sql, clock),
            new PlainSealer(),
            thing -> tell("changed " + thing),
            clock,
            new BensAppointment());
    private final HttpServer http = new HttpServer(
            List.of(),
            List.of(),
            false,
            new Health(),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            token -> Optional.of(new Caller(
                    new AccountId(UUID.fromString(token)),
                    UUID.fromString(token),
                    Set.of(Role.PRACTITIONER),
                    true,
                    clock.instant())),
            telehealth::bind);
    private int port;

    private final class BensAppointment implements Scheduling {
        @Override
        public Optional<AppointmentView> appointment(AppointmentId id) {
            return Optional.of(bens);
        }

        @Override
        public Optional<AppointmentView> appointmentOf(AccountId practitioner, AppointmentId id) {
            return practitioner.equals(ada) ? Optional.of(bens) : Optional.empty();
        }

        @Override
        public List<AppointmentId> appointmentsOf(AccountId account) {
            return List.of();
        }

        @Override
        public void started(AppointmentId id, Instant at) {
            tell("started " + id);
        }

        @Override
        public void ended(AppointmentId id, Instant at) {
            tell("ended " + id);
        }
    }

    private void tell(String what) {
        test.database.afterCommit(() -> news.add(what));
    }

    private Config.Zoom zoom() {
        return new Config.Zoom(
                URI.create(sandbox.url() + "/zoom/v2"),
                URI.create(sandbox.url() + "/zoom"),
                "sandbox-account",
                "sandbox-client",
                new Secret("sandbox-client-secret"),
                new Secret("sandbox-zoom-secret"));
    }

    @BeforeEach
    void start() {
        telehealth.listen(deliveries);
        jobs.start(test.database, deliveries);
        port = http.start("127.0.0.1", 0);
        sandbox.sendZoomWebhooksTo(webhook());
    }

    @AfterEach
    void stop() {
        http.close();
        jobs.close();
        sandbox.close();
        test.close();
    }

    private URI webhook() {
        return URI.create("http://127.0.0.1:" + port + "/api/webhooks/zoom");
    }

    private void hear(String what) throws InterruptedException {
        assertThat(news.poll(60, TimeUnit.SECONDS)).isEqualTo(what);
    }

    @Test
    void aBookingLeadsToAMeetingWhoseStartAndEndAreFollowed() throws Exception {
        sandbox.breakTwin("zoom", "answer-429", 1);
        test.database.run(() -> deliveries.publish(new AppointmentBooked(bens.id(), 2)));
        hear("changed " + bens.id());
        assertThat(telehealth.meetingOf(bens.id()).orElseThrow().status()).isEqualTo(MeetingView.Status.READY);

        assertThat(sandbox.post("/sandbox/zoom/validation").path("valid").asBoolean())
                .isTrue();
        var meeting = sandbox.get("/sandbox/meetings").get(0).path("id").asText();
        sandbox.breakTwin("zoom", "repeat-webhook", 1);
        sandbox.post("/sandbox/meetings/" + meeting + "/start");
        hear("started " + bens.id());
        sandbox.post("/sandbox/meetings/" + meeting + "/end");
        hear("ended " + bens.id());
        assertThat(telehealth.meetingOf(bens.id()).orElseThrow().status()).isEqualTo(MeetingView.Status.ENDED);
        assertThat(news).isEmpty();
    }

    @Test
    void adaComesInAsTheHostAndNobodyElseDoes() throws Exception {
        assertThat(hostLink(ada.value()).body()).contains("meeting-not-ready");
        test.database.run(() -> deliveries.publish(new AppointmentBooked(bens.id(), 2)));
        hear("changed " + bens.id());

        var answer = hostLink(ada.value());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("/zoom/s/").contains("zak=");
        var again = hostLink(ada.value());
        assertThat(again.body()).isNotEqualTo(answer.body());
        assertThat(telehealth.meetingOf(bens.id()).orElseThrow().joinUrl().orElseThrow())
                .contains("/zoom/j/");

        assertThat(hostLink(new UUID(9, 2)).statusCode()).isEqualTo(404);
        sandbox.breakTwin("zoom", "answer-500", 1);
        assertThat(hostLink(ada.value()).body()).contains("meeting-unavailable").doesNotContain("zak");
    }

    private HttpResponse<String> hostLink(UUID account) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + port + "/api/agenda/appointments/" + bens.id() + "/host-link");
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + account)
                    .POST(BodyPublishers.noBody());
            return client.send(asked.build(), BodyHandlers.ofString());
        }
    }

    @Test
    void aForgedWebhookIsAnsweredWith401() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var forged = HttpRequest.newBuilder(webhook())
                    .header("Content-Type", "application/json")
                    .header(
                            "x-zm-request-timestamp",
                            Long.toString(clock.instant().getEpochSecond()))
                    .header("x-zm-signature", "v0=" + "0".repeat(64))
                    .POST(BodyPublishers.ofString("{\"event\":\"meeting.started\"}"));
            var answer = client.send(forged.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("signature-invalid");
        }
    }
}
