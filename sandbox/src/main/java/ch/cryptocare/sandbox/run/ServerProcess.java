package ch.cryptocare.sandbox.run;

import ch.cryptocare.sandbox.process.Command;
import ch.cryptocare.sandbox.process.Stopping;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server as a process of its own, as it is in production. */
record ServerProcess(Process process, Path log) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(20);

    /** To be called from a thread that lives as long as we do: the server goes down with it. */
    static ServerProcess start(Command server, Map<String, String> environment, Path log) throws IOException {
        var builder = Command.dyingWithUs("TERM").and(server.words()).builder();
        builder.environment().putAll(environment);
        builder.redirectInput(new File(isWindows() ? "NUL" : "/dev/null"));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new ServerProcess(builder.start(), log);
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    void waitUntilReady(String address) throws InterruptedException {
        var ready = HttpRequest.newBuilder(URI.create(address + "/readyz"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answersWell(http, ready)) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) throw new CannotRun(whyItStopped());
                if (System.nanoTime() > end) throw new CannotRun("The server is not ready; its log is " + log + ".");
            }
        }
    }

    private static boolean answersWell(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    String whyItStopped() {
        return "The server stopped by itself (" + process.exitValue() + "). The end of its log " + log + ":\n"
                + LastLines.of(log);
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        Stopping.of(process.toHandle(), STOP);
    }
}
