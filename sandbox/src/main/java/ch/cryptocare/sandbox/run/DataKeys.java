package ch.cryptocare.sandbox.run;

import ch.cryptocare.sandbox.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keys that seal patients' contact data: made by the server beside its first data, and never again. */
record DataKeys(Path file, Path data) {

    void makeUnlessThere(Command server) throws IOException {
        if (Files.exists(file)) return;
        if (Files.exists(data))
            throw new CannotRun("The keys of the data in " + data + " are missing: put " + file
                    + " back, or begin anew with ./cryptocare run --fresh.");
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        var made = server.and("new-data-keys", unfinished.toString()).run("");
        if (made.exit() != 0) throw new CannotRun("The server made no data keys: " + made.output());
        Files.move(unfinished, file);
    }
}
