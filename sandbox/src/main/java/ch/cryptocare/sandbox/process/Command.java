package ch.cryptocare.sandbox.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program of the system with its arguments. */
public record Command(List<String> words) {
    public Command {
        words = List.copyOf(words);
    }

    public static Command of(String... words) {
        return new Command(List.of(words));
    }

    public Command and(String... more) {
        return and(List.of(more));
    }

    public Command and(List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return new Command(all);
    }

    /** Before a program that must not outlive the thread that starts it: where the system can, it gets a signal then. */
    public static Command dyingWithUs(String signal) {
        var prefix = of("setpriv", "--pdeathsig=" + signal, "--");
        return prefix.and("true").succeeds() ? prefix : of();
    }

    /** Free of the caller's PostgreSQL settings and language, so that it does the same for everybody. */
    public ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    public Result run(String input) throws IOException {
        var process = builder().start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(exitOf(process), output.strip());
    }

    public boolean succeeds() {
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

    public record Result(int exit, String output) {}
}
