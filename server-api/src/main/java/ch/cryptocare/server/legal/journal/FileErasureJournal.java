package ch.cryptocare.server.legal.journal;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.legal.usecases.ErasureJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file with the number of one account on each line. Where it cannot be written, erasing goes on: the next start, and
 * an hourly job, add what is missing from the database.
 */
public final class FileErasureJournal implements ErasureJournal {
    private static final System.Logger LOG = System.getLogger(FileErasureJournal.class.getName());

    private final Path file;

    public FileErasureJournal(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void add(AccountId account) {
        try {
            Files.writeString(
                    file,
                    account + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "the erasure journal cannot be written: {0}", e.getClass());
        }
    }

    /** A line that a crash cut off is no number, and is in the database still. */
    @Override
    public synchronized Set<AccountId> accounts() {
        if (!Files.exists(file)) return Set.of();
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.length() == 36)
                    .map(line -> new AccountId(UUID.fromString(line)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("the erasure journal cannot be read", e);
        }
    }
}
