package ch.cryptocare.journeys.stack;

import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.postgres.LocalPostgres;
import ch.cryptocare.sandbox.run.ServerEnvironment;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everything of the product on this machine, on free ports: PostgreSQL and sandbox in this process, the server in its own. */
public final class Stack implements AutoCloseable {
    private static final String LOG = "server.log";

    /** As in production, where nobody says otherwise: tests start dozens of servers and sign in hundreds of times. */
    private static final Optional<String> PASSWORD_COST =
            Optional.ofNullable(System.getProperty("server.password.cost"));

    private final Path home;
    private final LocalPostgres postgres;
    private final Sandbox sandbox;
    private final Map<String, String> environment;
    private ServerProcess server;

    private Stack(
            Path home, LocalPostgres postgres, Sandbox sandbox, Map<String, String> environment, ServerProcess server) {
        this.home = home;
        this.postgres = postgres;
        this.sandbox = sandbox;
        this.environment = environment;
        this.server = server;
    }

    /** With the demo's practitioners. */
    public static Stack start(Path home) {
        return start(home, environment -> environment);
    }

    /** @param settings may change the server's environment, which is complete when it is called */
    public static Stack start(Path home, UnaryOperator<Map<String, String>> settings) {
        var postgres = LocalPostgres.start(home);
        var sandbox = Sandbox.start(SandboxConfig.onFreePorts());
        try {
            var environment = settings.apply(environment(home, postgres, sandbox));
            var server = ServerProcess.start(environment, home.resolve(LOG));
            return new Stack(home, postgres, sandbox, environment, server);
        } catch (RuntimeException e) {
            sandbox.close();
            postgres.close();
            throw e;
        }
    }

    private static Map<String, String> environment(Path home, LocalPostgres postgres, Sandbox sandbox) {
        var port = ServerProcess.freePort();
        var url = "http://127.0.0.1:" + port;
        sandbox.sendZoomWebhooksTo(URI.create(url + "/api/webhooks/zoom"));
        sandbox.sendMuxWebhooksTo(URI.create(url + "/api/webhooks/mux"));
        var keys = home.resolve("data-keys.json");
        if (!Files.exists(keys)) ServerProcess.writeDataKeys(keys);
        var chosen = new HashMap<>(Map.of("CRYPTOCARE_PUBLIC_URL", url));
        PASSWORD_COST.ifPresent(cost -> chosen.put("CRYPTOCARE_PASSWORD_COST", cost));
        return ServerEnvironment.of(port, postgres, sandbox, keys, chosen);
    }

    public String url() {
        return server.url();
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public ServerProcess server() {
        return server;
    }

    public Path serverLog() {
        return home.resolve(LOG);
    }

    /** One more server over the same data, on a port of its own; to be closed before this is.
     * @param settings may change its environment, which is the first one's but for the port */
    public ServerProcess startAnother(UnaryOperator<Map<String, String>> settings) {
        var others = new HashMap<>(environment);
        var port = String.valueOf(ServerProcess.freePort());
        others.put("CRYPTOCARE_PORT", port);
        return ServerProcess.start(settings.apply(others), home.resolve("server-" + port + ".log"));
    }

    /** Ends the server as a power cut would: it gets no chance to tidy up. */
    public void killServer() {
        server.kill();
    }

    /** As an administrator would: it gets the time to tidy up. */
    public void stopServer() {
        server.close();
    }

    /** Stops it and starts it with some settings more. */
    public void restartServer(Map<String, String> settings) {
        server.close();
        var changed = new HashMap<>(environment);
        changed.putAll(settings);
        server = ServerProcess.start(changed, home.resolve(LOG));
    }

    /** On the same port, over the same data. */
    public void startServerAgain() {
        server = ServerProcess.start(environment, home.resolve(LOG));
    }

    @Override
    public void close() {
        server.close();
        sandbox.close();
        postgres.close();
    }
}
