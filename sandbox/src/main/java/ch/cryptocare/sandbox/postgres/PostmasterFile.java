package ch.cryptocare.sandbox.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL tells about itself in {@code postmaster.pid}: line 1 its process, line 8 its state. */
record PostmasterFile(List<String> lines) {

    static PostmasterFile of(Path data) throws IOException {
        try {
            return new PostmasterFile(Files.readAllLines(data.resolve("postmaster.pid")));
        } catch (NoSuchFileException _) {
            return new PostmasterFile(List.of());
        }
    }

    boolean isAlive() {
        return program().map(PostmasterFile::isPostgres).orElse(false);
    }

    /** After a crash of the whole machine the process number may be given to somebody else. */
    boolean namesAnotherProgram() {
        return program().map(command -> !isPostgres(command)).orElse(false);
    }

    private Optional<String> program() {
        if (lines.isEmpty()) return Optional.empty();
        return ProcessHandle.of(processId()).flatMap(process -> process.info().command());
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    boolean isReady(long processId) {
        return lines.size() >= 8
                && processId() == processId
                && lines.get(7).strip().equals("ready");
    }

    private long processId() {
        return Long.parseLong(lines.getFirst().strip());
    }
}
