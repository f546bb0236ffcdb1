package ch.cryptocare.sandbox;

import ch.cryptocare.sandbox.faults.FaultRoutes;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.http.Control;
import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Pages;
import ch.cryptocare.sandbox.lightning.Lightning;
import ch.cryptocare.sandbox.mail.Mails;
import ch.cryptocare.sandbox.mux.Mux;
import ch.cryptocare.sandbox.people.People;
import ch.cryptocare.sandbox.webhooks.WebhookControl;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import ch.cryptocare.sandbox.zoom.Zoom;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.InstantSource;

/** Local stand-ins for the outside services: one process, one web page, one API to pay, read, open and break things. */
public final class Sandbox implements AutoCloseable {
    private static final String LOGGING = "logback.configurationFile";
    private static final long MAX_REQUEST = 14L * 1024 * 1024;

    private final SandboxConfig config;
    private final Faults faults = new Faults();
    private final Timer timer = new Timer();
    private final Webhooks webhooks;
    private final Lightning lightning;
    private final Zoom zoom;
    private final Mux mux;
    private final Mails mails;
    private final Javalin server;

    private Sandbox(SandboxConfig config) {
        this.config = config;
        this.webhooks = new Webhooks(faults, timer, config.keep());
        this.lightning = new Lightning(config, faults, webhooks, timer, this::baseUrl);
        this.zoom = new Zoom(config, faults, webhooks, this::baseUrl);
        this.mux = new Mux(config, faults, webhooks, this::baseUrl);
        this.mails = new Mails(config, faults);
        this.server = Javalin.create(this::configure);
    }

    public static void main(String[] args) {
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "ch/cryptocare/sandbox/logback.xml");
        }
        try {
            Sandbox sandbox = start(CommandLine.read(args, System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            System.out.println("Sandbox: " + sandbox.baseUrl() + " (SMTP on port " + sandbox.smtpPort() + ")");
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** Throws IllegalStateException, with a sentence, when a port is taken. */
    public static Sandbox start(SandboxConfig config) {
        Sandbox sandbox = new Sandbox(config);
        try {
            sandbox.server.start(config.host(), config.port());
            sandbox.mails.start();
            return sandbox;
        } catch (RuntimeException e) {
            sandbox.close();
            throw new IllegalStateException(
                    "The sandbox cannot listen on port " + config.port() + " (HTTP) and " + config.smtpPort()
                            + " (SMTP) of " + config.host() + ": is one of them in use?",
                    e);
        }
    }

    public String baseUrl() {
        return "http://" + config.host() + ":" + server.port();
    }

    public int smtpPort() {
        return mails.smtpPort();
    }

    /** From now on, Zoom's webhooks go there. */
    public void sendZoomWebhooksTo(URI url) {
        zoom.sendWebhooksTo(url);
    }

    /** From now on, Mux's webhooks go there. */
    public void sendMuxWebhooksTo(URI url) {
        mux.sendWebhooksTo(url);
    }

    /** With which tokens are signed that let Mux's films be played. */
    public String muxSigningKey() {
        return mux.signingKey();
    }

    @Override
    public void close() {
        server.stop();
        mux.close();
        mails.close();
        webhooks.close();
        timer.close();
    }

    private void configure(JavalinConfig javalin) {
        javalin.concurrency.useVirtualThreads = true;
        javalin.http.maxRequestSize = MAX_REQUEST;
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        Pages.serve(javalin);
        register(javalin.routes);
    }

    private void register(RoutesConfig routes) {
        Control.register(routes);
        lightning.register(routes);
        zoom.register(routes);
        mux.register(routes);
        mails.register(routes);
        new People(InstantSource.system()).register(routes);
        new FaultRoutes(faults).register(routes);
        new WebhookControl(webhooks).register(routes);
        routes.get("/healthz", call -> Json.answer(call, 200, Json.object().put("status", "ok")));
        routes.delete("/sandbox", call -> {
            forget();
            call.status(204);
        });
    }

    private void forget() {
        faults.clear();
        webhooks.forget();
        lightning.forget();
        zoom.forget();
        mux.forget();
        mails.forget();
    }
}
