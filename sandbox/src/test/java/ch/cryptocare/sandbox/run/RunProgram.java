package ch.cryptocare.sandbox.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program behind {@code ./cryptocare run}, with a fake server, as a process that tests can kill. */
record RunProgram(Process process, BufferedReader terminal, int port) implements AutoCloseable {

    static RunProgram on(Path home, String... options) throws IOException {
        return on(home, freePort(), options);
    }

    static RunProgram on(Path home, int port, String... options) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classPath = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(java, "-Dlogback.configurationFile=run-logback.xml"));
        command.add("-Dcryptocare.logs=" + home.resolve("logs"));
        command.addAll(List.of("-cp", classPath, Run.class.getName()));
        command.addAll(List.of(options));
        command.addAll(List.of("--server", java, "-cp", classPath, FakeServer.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "CRYPTOCARE_HOME", home.toString(),
                        "CRYPTOCARE_PORT", String.valueOf(port),
                        "CRYPTOCARE_SANDBOX_PORT", String.valueOf(freePort()),
                        "CRYPTOCARE_SANDBOX_SMTP_PORT", String.valueOf(freePort())));
        var process = builder.start();
        return new RunProgram(process, new BufferedReader(process.inputReader(StandardCharsets.UTF_8)), port);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** All that it says until this, or until it ends. */
    String saysUntil(String words) throws IOException {
        var said = new StringBuilder();
        for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
            said.append(line).append('\n');
            if (line.contains(words)) break;
        }
        return said.toString();
    }

    String saysUntilItEnds() throws IOException {
        return saysUntil("\0");
    }

    int endsWith() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new AssertionError("it does not end");
        return process.exitValue();
    }

    String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
