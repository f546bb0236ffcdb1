package ch.cryptocare.journeys.bench;

import ch.cryptocare.journeys.stack.ServerProcess;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.postgres.LocalPostgres;
import ch.cryptocare.server.payments.PaymentsModule;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.db.DbWebhooks;
import ch.cryptocare.server.platform.db.Migrations;
import ch.cryptocare.server.platform.db.Pool;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.platform.jobs.DbJobs;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.platform.live.Notices;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.TinkSealer;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.SchedulingModule;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Payments and scheduling over a large database, without what runs by itself in the background. */
final class MeasuredServer implements AutoCloseable {
    private static final Config.Holds HOLDS = new Config.Holds(1_000, Duration.ofMinutes(10));

    static {
        // A connection that was idle for long is tried before it is used: that would be counted as a trip.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "600000");
    }

    final Statements statements = new Statements();

    /** What would run by itself again and again, by name. */
    final Map<String, Runnable> regular = new TreeMap<>();

    final Sandbox sandbox = Sandbox.start(SandboxConfig.onFreePorts());
    final String url;

    private final LocalPostgres postgres;
    private final Database database;
    private final LiveUpdates live;
    private final HttpServer http;
    private final Deliveries deliveries;

    MeasuredServer(Path home, Population population) throws Exception {
        postgres = LocalPostgres.start(home);
        var access = access();
        database = new Database(Pool.open(access, new SimpleMeterRegistry()));
        Migrations.run(database.pool());
        try (var connection = connection()) {
            population.fill(connection);
        }
        database.sql.configuration().set(statements);

        int port = ServerProcess.freePort();
        url = "http://127.0.0.1:" + port;
        var clock = InstantSource.system();
        var sealer = TinkSealer.with(KeyFile.plain(keys(home)), clock);
        deliveries = new Deliveries(database, clock);
        live = new LiveUpdates(database, new Notices(database.pool(), Pool.unpooled(access)));
        var webhooks = new DbWebhooks(database.sql, clock);
        Jobs jobs = (pause, name, work) -> regular.put(name, work);
        var payments = new PaymentsModule(
                lightning(), URI.create(url), database, deliveries, webhooks, jobs, live, event -> {}, sealer, clock);
        var scheduling = new SchedulingModule(
                database,
                deliveries,
                jobs,
                live,
                event -> {},
                sealer,
                new NoAccounts(),
                payments,
                URI.create(url),
                clock,
                HOLDS);
        payments.sellFor(scheduling.seller());
        scheduling.meetAt(appointment -> Optional.empty());
        deliveries.on(AppointmentBooked.class, "as telehealth listens", booked -> {});
        deliveries.on(AppointmentBooked.class, "as messaging listens", booked -> {});
        http = new HttpServer(
                List.of(),
                List.of(),
                false,
                new Health(),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                token -> Optional.empty(),
                api -> {
                    payments.addTo(api);
                    scheduling.addTo(api);
                });
        http.start("127.0.0.1", port);
    }

    /** Not through the server: what it says is not counted. */
    Connection connection() throws java.sql.SQLException {
        return java.sql.DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }

    /** Deliveries go on until this is closed: what they ask the database is counted too. */
    DbJobs startDeliveries() {
        var jobs = new DbJobs();
        jobs.start(database, deliveries);
        return jobs;
    }

    @Override
    public void close() {
        live.close();
        http.close();
        database.close();
        sandbox.close();
        postgres.close();
    }

    private Config.DatabaseAccess access() {
        return new Config.DatabaseAccess(
                postgres.url() + "?socketFactory=" + CountedTrips.class.getName(),
                postgres.user(),
                new Secret(postgres.password()),
                10);
    }

    private Config.Lightning lightning() {
        return new Config.Lightning(
                Config.Gateway.SWISS_BITCOIN_PAY,
                Config.Network.REGTEST,
                Optional.of(new Config.SwissBitcoinPay(
                        URI.create(sandbox.baseUrl() + "/swiss-bitcoin-pay"),
                        new Secret("sandbox-sbp-key"),
                        new Secret("sandbox-sbp-secret"))),
                Optional.empty(),
                new Config.Refunds(Config.RefundRule.AUTOMATIC, Optional.empty(), Optional.empty()));
    }

    private static Path keys(Path home) throws Exception {
        var file = home.resolve("data-keys.json");
        KeyFile.plain(file).create();
        return file;
    }
}
