package ch.cryptocare.sandbox.run;

import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.postgres.LocalPostgres;
import ch.cryptocare.sandbox.postgres.PostgresCannotStart;
import ch.cryptocare.sandbox.process.Command;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** Starts everything on this machine with nothing to set up, and stops it when told to. Called by ./cryptocare run. */
public final class Run {
    private static final int STOPPED = 0;
    private static final int FAILED = 1;

    private final RunSettings settings;
    private final Running running;
    private final Command serverCommand;

    private Run(RunSettings settings, Running running) {
        this.settings = settings;
        this.running = running;
        this.serverCommand = new Command(settings.server());
    }

    public static void main(String[] arguments) {
        var running = new Running();
        var exit = new Exit(running);
        Runtime.getRuntime().addShutdownHook(new Thread(exit::stopEverything, "stop"));
        stopWithTheStarter();
        try {
            var run = new Run(RunSettings.of(List.of(arguments), System.getenv()), running);
            throw new CannotRun(run.untilTheServerStops());
        } catch (CannotRun | PostgresCannotStart e) {
            exit.because(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            exit.because("CryptoCare did not start: " + e);
        }
        System.exit(FAILED);
    }

    /** A killed script cannot tell us to stop. */
    private static void stopWithTheStarter() {
        ProcessHandle.current()
                .parent()
                .ifPresent(starter -> Thread.ofPlatform().daemon().start(() -> {
                    starter.onExit().join();
                    System.exit(STOPPED);
                }));
    }

    private String untilTheServerStops() throws Exception {
        var home = running.add(Home.take(settings.home()));
        Ports.mustBeFree(settings);
        if (settings.fresh()) home.beginAnew();
        var anew = Files.notExists(settings.database().resolve("data"));
        Files.createDirectories(settings.logs());
        new DataKeys(settings.dataKeys(), settings.database()).makeUnlessThere(serverCommand);

        Console.say("Starting PostgreSQL…");
        var postgres = running.add(LocalPostgres.start(settings.home()));
        Console.say("Starting the sandbox…");
        var sandbox = running.add(Sandbox.start(sandboxConfig()));
        sandbox.sendMuxWebhooksTo(URI.create(settings.address() + "/api/webhooks/mux"));
        Console.say(anew ? "Starting the server and loading demo data…" : "Starting the server…");
        var server = startServer(home, postgres, sandbox);
        Console.say(Console.addresses(settings));
        server.waitFor();
        return server.whyItStopped();
    }

    private SandboxConfig sandboxConfig() {
        return SandboxConfig.onPorts(settings.sandboxPort(), settings.smtpPort())
                .withZoomWebhook(URI.create(settings.address() + "/api/webhooks/zoom"));
    }

    private ServerProcess startServer(Home home, LocalPostgres postgres, Sandbox sandbox) throws Exception {
        var environment =
                ServerEnvironment.of(settings.port(), postgres, sandbox, settings.dataKeys(), settings.environment());
        var log = settings.logs().resolve("server.log");
        var server = running.add(ServerProcess.start(serverCommand, environment, log));
        home.server().write(server.process().toHandle());
        server.waitUntilReady(settings.address());
        return server;
    }
}
