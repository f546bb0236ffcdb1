package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.contract.Endpoint;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** The web server: the API, the pages and what monitoring asks. */
public final class HttpServer implements AutoCloseable {
    private static final int LARGEST_HEADER = 16 * 1024;
    private static final int IDLE_MILLIS = 60_000;

    /** Whoever sends a body byte by byte would keep a connection for days; a short one may be delayed by twenty seconds. */
    private static final int SLOWEST_BYTES_A_SECOND = 3;

    /** Java's usual 50 are too few when hundreds come at once: the system then drops some that it has let in. */
    private static final int WAITING_CONNECTIONS = 4_096;

    private static final String HTTP_1_1 = "http/1.1";
    private static final int LOOKED_AT_EACH_SECONDS = 10;

    private final Javalin javalin;
    private final Optional<TlsCertificate> tls;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("certificate").factory());

    /** @param embedders sites that may show our pages in a frame
     * @param trustedProxies whose X-Forwarded-For is believed
     * @param https whether browsers reach us by https
     * @param callers who carries which access token */
    public HttpServer(
            List<String> embedders,
            List<String> trustedProxies,
            boolean https,
            Health health,
            PrometheusMeterRegistry metrics,
            Callers callers,
            Consumer<Api> modules) {
        this(embedders, List.of(), trustedProxies, https, Optional.empty(), health, metrics, callers, modules);
    }

    /**
     * @param films where films may come from, besides from here
     * @param tls who we are, where no proxy speaks https for us
     */
    public HttpServer(
            List<String> embedders,
            List<String> films,
            List<String> trustedProxies,
            boolean https,
            Optional<TlsCertificate> tls,
            Health health,
            PrometheusMeterRegistry metrics,
            Callers callers,
            Consumer<Api> modules) {
        this.tls = tls;
        var texts = new Texts();
        javalin = Javalin.create(config -> {
            configure(config, tls);
            var clientAddress = new ClientAddress(trustedProxies);
            config.contextResolver.ip = clientAddress::of;
            new SecurityHeaders(embedders, films, https).addTo(config.routes);
            new Problems(texts).addTo(config.routes);
            modules.accept(new Api(config.routes, metrics, new Gate(callers, new SessionCookies(https))));
            health.addTo(config.routes, metrics);
            new StaticPages(texts).addTo(config.routes);
        });
    }

    /** @param port 0 takes any free one
     * @return the port that was taken */
    public int start(String host, int port) {
        tls.ifPresent(this::watch);
        return javalin.start(host, port).port();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        javalin.stop();
    }

    private void watch(TlsCertificate certificate) {
        var _ = timer.scheduleWithFixedDelay(
                certificate::look, LOOKED_AT_EACH_SECONDS, LOOKED_AT_EACH_SECONDS, TimeUnit.SECONDS);
    }

    private static void configure(JavalinConfig config, Optional<TlsCertificate> tls) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Endpoint.LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = true;
        config.jetty.modifyServer(server -> server.setHandler(new MinimumDataRateHandler(SLOWEST_BYTES_A_SECOND, 0)));
        config.jetty.addConnector((server, http) -> connector(config.jetty, server, http, tls));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(LARGEST_HEADER);
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
        });
    }

    private static ServerConnector connector(
            JettyConfig where, Server server, HttpConfiguration http, Optional<TlsCertificate> tls) {
        var connector = tls.map(certificate -> new ServerConnector(
                        server,
                        new SslConnectionFactory(certificate.ssl(), HTTP_1_1),
                        new HttpConnectionFactory(secure(http))))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(where.host);
        connector.setPort(where.port);
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        return connector;
    }

    /** Who asks for another name than the certificate's is refused. */
    private static HttpConfiguration secure(HttpConfiguration http) {
        var secure = new HttpConfiguration(http);
        secure.addCustomizer(new SecureRequestCustomizer());
        return secure;
    }
}
