package ch.cryptocare.server;

import ch.cryptocare.server.auth.AuthModule;
import ch.cryptocare.server.certificates.CertificatesModule;
import ch.cryptocare.server.demo.DemoAccounts;
import ch.cryptocare.server.demo.DemoCourses;
import ch.cryptocare.server.demo.DemoPractices;
import ch.cryptocare.server.learning.AuthoringModule;
import ch.cryptocare.server.learning.LearningModule;
import ch.cryptocare.server.legal.LegalModule;
import ch.cryptocare.server.messaging.MessagingModule;
import ch.cryptocare.server.operations.OperationsModule;
import ch.cryptocare.server.operations.Vitals;
import ch.cryptocare.server.payments.PaymentsModule;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.server.platform.db.AuditAnchors;
import ch.cryptocare.server.platform.db.AuditChain;
import ch.cryptocare.server.platform.db.AuditReadings;
import ch.cryptocare.server.platform.db.AuditRecords;
import ch.cryptocare.server.platform.db.AuditWatch;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.platform.db.DbRateLimit;
import ch.cryptocare.server.platform.db.DbWebhooks;
import ch.cryptocare.server.platform.db.Migrations;
import ch.cryptocare.server.platform.db.Pool;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.platform.http.TlsCertificate;
import ch.cryptocare.server.platform.jobs.Backlog;
import ch.cryptocare.server.platform.jobs.DbJobs;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.platform.live.Notices;
import ch.cryptocare.server.platform.seal.KeySource;
import ch.cryptocare.server.platform.seal.Resealing;
import ch.cryptocare.server.platform.seal.TinkSealer;
import ch.cryptocare.server.scheduling.SchedulingModule;
import ch.cryptocare.server.telehealth.TelehealthModule;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole server, wired by hand: read top to bottom, a module may use only those above it. */
public final class Application implements AutoCloseable {
    private final Config config;
    private final Database database;
    private final Deliveries deliveries;
    private final DbJobs jobs = new DbJobs();
    private final LiveUpdates live;
    private final AuthModule auth;
    private final LegalModule legal;
    private final HttpServer http;

    public Application(Config config, InstantSource clock) {
        this(config, clock, TinkSealer.with(KeySource.of(config.dataKeys()), clock));
    }

    Application(Config config, InstantSource clock, Sealer sealer) {
        this.config = config;
        var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var publicUrl = config.http().publicUrl();
        database = new Database(Pool.open(config.database(), metrics));
        Migrations.run(config.database());
        deliveries = new Deliveries(database, clock);
        var backlog = new Backlog(database, clock);
        live = new LiveUpdates(database, new Notices(database.pool(), Pool.unpooled(config.database())));
        var webhooks = new DbWebhooks(database.sql, clock);

        var limit = new DbRateLimit(database, clock);
        var audit = new DbAuditLog(database, sealer, clock);
        var auditHeads = new AuditAnchors(config.auditHeads());
        var auditReadings = new AuditReadings(database.sql);
        var auditWatch =
                new AuditWatch(new AuditChain(database, sealer, auditHeads, clock), auditHeads, auditReadings, clock);

        var auth = new AuthModule(
                config.accounts(), config.http().publicUrl(), database, deliveries, jobs, limit, audit, sealer, clock);
        var payments = new PaymentsModule(
                config.lightning(), publicUrl, database, deliveries, webhooks, jobs, live, audit, sealer, clock);
        var scheduling = new SchedulingModule(
                database, deliveries, jobs, live, audit, sealer, auth, payments, publicUrl, clock, config.holds());
        payments.sellFor(scheduling.seller());
        var telehealth = new TelehealthModule(
                config.meetings(), database, deliveries, webhooks, sealer, live, clock, scheduling);
        scheduling.meetAt(telehealth);
        var messaging = new MessagingModule(config.mail(), publicUrl, database, sealer, clock, auth, scheduling);
        var certificates = new CertificatesModule(
                config.operator().name(), publicUrl, database, deliveries, limit, audit, sealer, clock, auth);
        var learning =
                new LearningModule(config.recordings(), database, deliveries, webhooks, audit, certificates, clock);
        var authoring = new AuthoringModule(database, auth, audit, certificates, clock);
        legal = new LegalModule(
                config.operator(),
                config.providers(),
                database,
                deliveries,
                limit,
                audit,
                sealer,
                clock,
                auth,
                payments,
                scheduling,
                List.of(
                        auth.personalRecords(),
                        scheduling.personalRecords(),
                        payments.personalRecords(),
                        telehealth.personalRecords(),
                        messaging.personalRecords(),
                        learning.personalRecords(),
                        certificates.personalRecords(),
                        new AuditRecords(database.sql)),
                config.erasureJournal());
        auth.keepConsentsIn(legal.openingConsent());

        jobs.every(Duration.ofDays(1), "platform forgets webhooks", webhooks::forgetOld);
        jobs.every(Duration.ofSeconds(10), "platform links the audit log", audit::link);
        jobs.every(Duration.ofHours(1), "platform verifies the audit log", auditWatch::look);
        jobs.every(Duration.ofHours(1), "platform forgets limits", limit::forgetOld);
        if (sealer instanceof TinkSealer rotating) {
            var resealing = new Resealing(database, rotating, clock, SealedColumns.ALL);
            jobs.every(Duration.ofMinutes(1), "platform seals anew", resealing::resealAll);
            measure(metrics, "sealed.old.keys", resealing::left);
        }
        auth.listen(deliveries);
        telehealth.listen(deliveries);
        messaging.listen(deliveries);
        certificates.listen(deliveries);
        learning.listen(deliveries);
        legal.listen(deliveries);
        telehealth.schedule(jobs);
        messaging.schedule(jobs);
        learning.schedule(jobs);
        authoring.schedule(jobs);
        legal.schedule(jobs);

        var health = new Health();
        health.needs("database", database::answers);
        health.uses("audit-log", auditWatch::isWhole);
        Stream.of(payments.providers(), telehealth.providers(), messaging.providers(), learning.providers())
                .flatMap(List::stream)
                .forEach(provider -> health.uses(provider.provider(), provider::isReachable));
        health.uses("ffmpeg", learning::canPrepare);
        measure(metrics, "deliveries.oldest.seconds", backlog::oldestSeconds);
        measure(metrics, "deliveries.failing", backlog::failing);
        measure(metrics, "meetings.missing", telehealth::missingMeetings);
        measure(metrics, "mails.failed", messaging::failedMails);
        measure(metrics, "live.watchers", live::watching);
        var certificate = config.http().tls().map(tls -> new TlsCertificate(tls, clock));
        certificate.ifPresent(held -> {
            health.uses("certificate", held::isFresh);
            measure(metrics, "tls.certificate.days", held::days);
        });
        var vitals = new Vitals(
                backlog::oldestSeconds,
                backlog::failing,
                telehealth::missingMeetings,
                messaging::failedMails,
                () -> certificate.map(held -> (long) held.days()));
        var operations = new OperationsModule(database, audit, auditReadings, health, vitals, this::jobNames, clock);
        http = new HttpServer(
                config.http().embedders(),
                config.recordings().mux().stream().map(Config.Mux::origins).toList(),
                config.http().trustedProxies(),
                "https".equals(publicUrl.getScheme()),
                certificate,
                health,
                metrics,
                auth::caller,
                api -> {
                    auth.addTo(api);
                    payments.addTo(api);
                    scheduling.addTo(api);
                    telehealth.bind(api);
                    certificates.addTo(api);
                    learning.addTo(api);
                    authoring.addTo(api);
                    legal.addTo(api);
                    operations.addTo(api);
                });
        if (config.demo()) {
            new DemoPractices(scheduling, clock).publishOnce();
            var accounts = new DemoAccounts(auth);
            accounts.openOnce();
            accounts.keepCalendars(scheduling);
            new DemoCourses(learning, authoring).publishOnce(accounts.trainer());
        }
        this.auth = auth;
        if (config.mode() == Config.Mode.PRODUCTION && new DemoAccounts(auth).areOpen()) {
            close();
            throw new ConfigProblem("The database holds the demo's accounts, whose passwords everybody knows:"
                    + " production needs a database of its own.");
        }
    }

    private Set<String> jobNames() {
        return Stream.of(deliveries.names(), jobs.names()).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Holds on to what is measured: a gauge of an object does not, and says NaN once the object is gone. */
    private static void measure(MeterRegistry metrics, String name, Supplier<Number> figure) {
        Gauge.builder(name, figure).register(metrics);
    }

    /** @return the port it answers on */
    public int start() {
        legal.start();
        auth.start();
        jobs.start(database, deliveries);
        return http.start(config.http().host(), config.http().port());
    }

    /** The link that opens the first administrator's account, while there is none. */
    public Optional<URI> setUpLink() {
        var base = config.http().publicUrl().toString().replaceFirst("/+$", "");
        return auth.setUpToken().map(token -> URI.create(base + "/account/set-up/#" + token.text()));
    }

    @Override
    public void close() {
        live.close();
        http.close();
        jobs.close();
        database.close();
    }
}
