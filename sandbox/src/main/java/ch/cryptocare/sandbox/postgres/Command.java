package ch.cryptocare.sandbox.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program of the system with its arguments. */
record Command(List<String> words) {
    Command {
        words = List.copyOf(words);
    }

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    Command and(String... more) {
        return and(List.of(more));
    }

    Command and(List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return new Command(all);
    }

    /** Free of the caller's PostgreSQL settings and language, so that it does the same for everybody. */
    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    Result run(String input) throws IOException {
        var process = builder().start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(exitOf(process), output.strip());
    }

    boolean succeeds() {
        try {
            return run("").exit() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static int exitOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a program ran", e);
        }
    }

    record Result(int exit, String output) {}
}
