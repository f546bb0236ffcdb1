package ch.cryptocare.journeys.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server as a process of its own, as it is in production: it can be killed. */
public final class ServerProcess implements AutoCloseable {
    private static final String MAIN = "ch.cryptocare.server.Main";

    /** With Java's slower compiler, which pays after minutes: tests, whose servers live for seconds, say otherwise. */
    private static final int FULLY_COMPILED = 4;

    private static final String CLASS_PATH = withoutThisModule(classPath());

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LAST_LINES = 40;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final String url;
    private final long begun = System.nanoTime();
    private long readyAfterNanos;

    private ServerProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static ServerProcess start(Map<String, String> environment, Path log) {
        try {
            var command = java(MAIN);
            command.addAll(1, remembered());
            var builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            var server = new ServerProcess(builder.start(), "http://127.0.0.1:" + environment.get("CRYPTOCARE_PORT"));
            server.awaitReady(log);
            server.readyAfterNanos = System.nanoTime() - server.begun;
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeDataKeys(Path file) {
        try {
            var made = new ProcessBuilder(java(MAIN, "new-data-keys", file.toString()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (made != 0) throw new IllegalStateException("no data keys were made");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return url;
    }

    /** How long it took from its start until it was ready. */
    public long readyAfterNanos() {
        return readyAfterNanos;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** The server's own when it is told, else that of the program which starts it. */
    public static String classPath() {
        return System.getProperty("server.class.path", System.getProperty("java.class.path"));
    }

    /** The classes as an earlier server had read and verified them: that is half of a start. Java keeps those of jars only. */
    private static List<String> remembered() {
        var archive = System.getProperty("server.archive");
        var folders =
                Stream.of(CLASS_PATH.split(File.pathSeparator)).map(Path::of).anyMatch(Files::isDirectory);
        return archive == null || folders
                ? List.of()
                : List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off");
    }

    /** The server needs nothing of it. */
    private static String withoutThisModule(String classPath) {
        var thisModule = thisModule();
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).startsWith(thisModule))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder that its classes and those of its tests are in. */
    private static Path thisModule() {
        try {
            var classes =
                    ServerProcess.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(classes.toURI()).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> java(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + Integer.getInteger("server.tier", FULLY_COMPILED),
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                CLASS_PATH));
        command.addAll(List.of(arguments));
        return command;
    }

    private void awaitReady(Path log) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end || exited()) {
                kill();
                throw new IllegalStateException("the server is not ready; its log ends so:\n" + lastLines(log));
            }
        }
    }

    private static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }

    private boolean exited() {
        try {
            return process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + "/readyz"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
