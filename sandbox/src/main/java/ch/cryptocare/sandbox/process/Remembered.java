package ch.cryptocare.sandbox.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process written down in a file, so that the next start finds it when nobody was left to stop it. Its number alone
 * would not do: the system gives it away again. The instant it started tells whether it is still the same.
 */
public record Remembered(Path file) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public void write(ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + startOf(process));
    }

    /** The process, if it still runs. */
    public Optional<ProcessHandle> find() throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        var words = Files.readString(file).split(" ", 2);
        if (words.length < 2) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).toString().equals(words[1]));
    }

    /** Stops it if it still runs, and forgets it. */
    public void stop() throws IOException {
        find().ifPresent(process -> Stopping.of(process, PATIENCE));
        Files.deleteIfExists(file);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
