package ch.cryptocare.server.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Heads of the audit log, noted outside the database: in a file, and in the server's own log, which is often gathered on
 * another machine. Whoever cuts the end of the audit log off does not reach them.
 */
public final class AuditAnchors {
    private static final Logger LOG = LoggerFactory.getLogger(AuditAnchors.class);
    private static final Pattern LINE = Pattern.compile("\\S+ (?<position>\\d{1,18}) (?<hash>[0-9a-f]+)");

    private final Path file;

    public AuditAnchors(Path file) {
        this.file = file;
    }

    /** Where the file cannot be written the line in the log remains. */
    public synchronized void add(AuditHead head, Instant at) {
        LOG.info("the audit log is whole up to {}: {}", head.position(), head.hash());
        try {
            Files.writeString(
                    file,
                    at + " " + head.position() + " " + head.hash() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            LOG.error("the file with the heads of the audit log cannot be written: {}", e.toString());
        }
    }

    /** A line that a crash cut off says nothing. */
    public synchronized List<AuditHead> all() {
        if (!Files.exists(file)) return List.of();
        try (var lines = Files.lines(file)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new AuditHead(Long.parseLong(line.group("position")), line.group("hash")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long furthest() {
        return all().stream().mapToLong(AuditHead::position).max().orElse(0);
    }
}
