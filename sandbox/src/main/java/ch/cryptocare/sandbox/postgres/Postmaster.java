package ch.cryptocare.sandbox.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The running server process over one data folder. */
record Postmaster(Process running, int port, Path data, Programs programs) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Postmaster start(Path data, Path log, Programs programs) throws IOException {
        stopOrphan(data, programs);
        var port = freePort();
        var process = startedByALastingThread(arguments(data, port), log, programs);
        var postmaster = new Postmaster(process, port, data, programs);
        postmaster.waitUntilReady(log);
        return postmaster;
    }

    /** A postmaster whose CryptoCare was killed: we hold the folder's lock, so nobody needs it any more. */
    static void stopOrphan(Path data, Programs programs) throws IOException {
        var file = PostmasterFile.of(data);
        if (file.isAlive()) stop(data, programs);
        else if (file.namesAnotherProgram()) Files.delete(data.resolve("postmaster.pid"));
    }

    private static void stop(Path data, Programs programs) throws IOException {
        try {
            programs.run("pg_ctl", List.of("stop", "--mode=fast", "--wait", "--pgdata=" + data), "");
        } catch (PostgresCannotStart e) {
            if (PostmasterFile.of(data).isAlive()) throw e;
        }
    }

    private static List<String> arguments(Path data, int port) {
        return List.of(
                "-D", data.toString(),
                "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "max_connections=120",
                "-c", "shared_buffers=256MB",
                "-c", "timezone=UTC");
    }

    /** The signal that ends PostgreSQL with us follows the thread that started it, not the process. */
    private static Process startedByALastingThread(List<String> arguments, Path log, Programs programs) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> {
            try {
                var process = programs.start("postgres", arguments, ProcessBuilder.Redirect.appendTo(log.toFile()));
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new PostgresCannotStart("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    private void waitUntilReady(Path log) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!PostmasterFile.of(data).isReady(running.pid())) {
            if (endsWithin(Duration.ofMillis(20)) || System.nanoTime() > end) {
                running.destroyForcibly();
                throw new PostgresCannotStart("PostgreSQL did not start; the end of " + log + " says why.");
            }
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return running.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    ProcessHandle process() {
        return running.toHandle();
    }

    void stop() {
        if (!running.isAlive()) return;
        try {
            stop(data, programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
