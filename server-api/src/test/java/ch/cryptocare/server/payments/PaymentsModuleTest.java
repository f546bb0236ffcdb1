package ch.cryptocare.server.payments;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary.Status;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.Config.Gateway;
import ch.cryptocare.server.platform.db.DbWebhooks;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.platform.jobs.DbJobs;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.provider.HmacSignature;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TestDatabase;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The module with a real database, real webhooks and the sandbox at the other end. */
class PaymentsModuleTest {
    private static final String SHOP = "shop";
    private static final Secret SECRET = new Secret("sandbox-phoenixd-secret");

    private final SandboxForTests sandbox = SandboxForTests.start();
    private final TestDatabase postgres = TestDatabase.create();
    private final DbJobs jobs = new DbJobs();
    private final Deliveries deliveries = new Deliveries(postgres.database, InstantSource.system());
    private final BlockingQueue<PurchaseId> delivered = new LinkedBlockingQueue<>();
    private final PurchaseId purchase = new PurchaseId(UUID.randomUUID());
    private final int port = freePort();
    private Optional<HttpServer> server = Optional.empty();

    @AfterEach
    void close() {
        server.ifPresent(HttpServer::close);
        jobs.close();
        postgres.close();
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPaidInvoiceIsDeliveredBecauseOfItsWebhook(Gateway gateway) throws InterruptedException {
        var payments = payments(gateway);
        var invoice = opened(payments);
        assertThat(invoice.status()).isEqualTo(Status.OPEN);
        pay(invoice);

        assertThat(delivered.poll(20, TimeUnit.SECONDS)).isEqualTo(purchase);
        assertThat(payments.invoiceOf(purchase).orElseThrow().status()).isEqualTo(Status.SETTLED);
    }

    @ParameterizedTest
    @EnumSource
    void aPaidInvoiceIsDeliveredThoughItsWebhookWasLost(Gateway gateway) throws InterruptedException {
        var payments = payments(gateway);
        var invoice = opened(payments);
        sandbox.breakTwin(gateway == Gateway.PHOENIXD ? "phoenixd" : "swiss-bitcoin-pay", "lose-webhook", 1);
        pay(invoice);

        assertThat(delivered.poll(30, TimeUnit.SECONDS)).isEqualTo(purchase);
        assertThat(delivered.poll(1, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void aCheckoutThatWasQuotedAnewIsDeliveredAllTheSame() throws InterruptedException {
        var payments = payments(Gateway.SWISS_BITCOIN_PAY);
        var hash = opened(payments).paymentHash().orElseThrow();
        var anew = sandbox.post("/sandbox/lightning/" + hash + "/quote").path("paymentHash");
        sandbox.post("/sandbox/lightning/" + anew.textValue() + "/payment");

        assertThat(delivered.poll(20, TimeUnit.SECONDS)).isEqualTo(purchase);
        assertThat(payments.invoiceOf(purchase).orElseThrow().status()).isEqualTo(Status.SETTLED);
    }

    @Test
    void webhooksAreAnsweredAtOnceAndForgeriesRefused() throws IOException, InterruptedException {
        payments(Gateway.PHOENIXD);
        var body = "{\"type\":\"payment_received\",\"paymentHash\":\"unknown\"}";
        var signature = HmacSignature.of(SECRET, body.getBytes(StandardCharsets.UTF_8));

        assertThat(posted(body, signature)).isEqualTo(200);
        assertThat(posted(body, signature)).isEqualTo(200);
        assertThat(posted(body + " ", signature)).isEqualTo(401);
        assertThat(posted(body, "")).isEqualTo(401);
        assertThat(posted(" ".repeat(70_000), signature)).isEqualTo(413);
        assertThat(postgres.database.sql.fetchValue("select count(*) from platform.webhook_event"))
                .isEqualTo(1L);
    }

    private PaymentsModule payments(Gateway gateway) {
        var payments = new PaymentsModule(
                new Config.Lightning(
                        gateway,
                        Config.Network.REGTEST,
                        Optional.of(new Config.SwissBitcoinPay(
                                URI.create(sandbox.url() + "/swiss-bitcoin-pay"),
                                new Secret("sandbox-sbp-key"),
                                new Secret("sandbox-sbp-secret"))),
                        Optional.of(new Config.Phoenixd(
                                URI.create(sandbox.url() + "/phoenixd"),
                                new Secret("sandbox-phoenixd-limited-password"),
                                SECRET)),
                        new Config.Refunds(
                                Config.RefundRule.AUTOMATIC,
                                Optional.of(new Secret("sandbox-phoenixd-password")),
                                Optional.of(URI.create(sandbox.url() + "/wallet")))),
                URI.create("http://127.0.0.1:" + port),
                postgres.database,
                deliveries,
                new DbWebhooks(postgres.database.sql, InstantSource.system()),
                jobs,
                thing -> {},
                event -> {},
                new PlainSealer(),
                InstantSource.system());
        payments.sellFor(new Seller() {
            @Override
            public String name() {
                return SHOP;
            }

            @Override
            public Outcome paid(PurchaseId of, Instant at) {
                postgres.database.afterCommit(() -> delivered.add(of));
                return Outcome.DELIVERED;
            }
        });
        start(payments);
        return payments;
    }

    private void start(PaymentsModule payments) {
        var http = new HttpServer(
                List.of(),
                List.of(),
                false,
                new Health(),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                token -> Optional.empty(),
                payments::addTo);
        server = Optional.of(http);
        http.start("127.0.0.1", port);
        jobs.start(postgres.database, deliveries);
    }

    private InvoiceSummary opened(PaymentsModule payments) {
        var expiry = Instant.now().plus(Duration.ofMinutes(10));
        var id = postgres.database.in(() -> payments.request(purchase, SHOP, new Sats(50_000), expiry));
        return payments.open(id, "CryptoCare");
    }

    private void pay(InvoiceSummary invoice) {
        sandbox.post("/sandbox/lightning/" + invoice.paymentHash().orElseThrow() + "/payment");
    }

    private int posted(String body, String signature) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/webhooks/phoenixd"))
                    .header("X-Phoenix-Signature", signature)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
