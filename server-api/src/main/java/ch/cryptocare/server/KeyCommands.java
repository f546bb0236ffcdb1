package ch.cryptocare.server;

import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.server.platform.config.ConfigReader;
import ch.cryptocare.server.platform.config.DataKeysSettings;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.db.Pool;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.KeyRotation;
import ch.cryptocare.server.platform.seal.KeySource;
import ch.cryptocare.server.platform.seal.SealedRows;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an operator does with the data keys; each answers with the sentences that tell what came of it. */
final class KeyCommands {
    /** Time to copy the file to other machines; servers that share it need some seconds. */
    private static final int USUAL_MINUTES = 10;

    static final List<String> NAMES =
            List.of("new-data-keys", "rotate-data-keys", "wrap-data-keys", "retire-data-keys", "data-keys-status");

    private final Map<String, String> settings;
    private final InstantSource clock;

    KeyCommands(Map<String, String> settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws ConfigProblem with one sentence that says why not */
    String say(String command, List<String> arguments) {
        var file = keyFile(arguments.stream().findFirst());
        try {
            return switch (command) {
                case "new-data-keys" -> create(file);
                case "rotate-data-keys" -> rotate(file, minutes(arguments));
                case "wrap-data-keys" -> wrap(file);
                case "retire-data-keys" -> retire(file);
                case "data-keys-status" -> status(file);
                default -> throw new ConfigProblem("Nothing is known of " + command + ".");
            };
        } catch (FileAlreadyExistsException e) {
            throw new ConfigProblem("There is already a file " + e.getFile() + ": it is left as it is.");
        } catch (NoSuchFileException e) {
            throw new ConfigProblem("There is no file " + file.path() + ".");
        } catch (IOException e) {
            throw new ConfigProblem("The file " + file.path() + " cannot be written: " + e.getMessage() + ".");
        } catch (IllegalStateException | GeneralSecurityException e) {
            throw new ConfigProblem("The data keys in " + file.path() + " stay as they are: " + e.getMessage() + ".");
        }
    }

    private KeyFile keyFile(Optional<String> named) {
        var source = KeySource.of(DataKeysSettings.of(named.map(Path::of), settings));
        if (source instanceof KeyFile file) return file;
        throw new ConfigProblem("The data keys are in CRYPTOCARE_DATA_KEYS_JSON: name the file that it comes from.");
    }

    private String create(KeyFile file) throws IOException, GeneralSecurityException {
        file.create();
        return "New data keys are in " + file.path()
                + ". Keep a copy elsewhere: without them contact data cannot be read.";
    }

    private String rotate(KeyFile file, int minutes) throws IOException, GeneralSecurityException {
        var from = new KeyRotation(file, clock).begin(Duration.ofMinutes(minutes));
        return "A new data key is in " + file.path() + " and seals from " + from
                + " on. Until then, copy the file to all servers that do not share it; they need no restart. Keep a"
                + " copy elsewhere. What older keys sealed is sealed anew within minutes; then retire them.";
    }

    private static int minutes(List<String> arguments) {
        if (arguments.size() < 2) return USUAL_MINUTES;
        if (arguments.get(1).matches("[0-9]{1,5}")) return Integer.parseInt(arguments.get(1));
        throw new ConfigProblem("The minutes until the new key seals must be a whole number.");
    }

    private static String wrap(KeyFile file) throws IOException, GeneralSecurityException {
        file.rewrite();
        return "The data keys in " + file.path() + (file.isWrapped() ? " are wrapped." : " are plain.");
    }

    private String retire(KeyFile file) throws IOException, GeneralSecurityException {
        var rotation = new KeyRotation(file, clock);
        int before = rotation.size();
        try (var database = database()) {
            rotation.retire(rows(database));
        }
        return (before - 1) + " old data keys were removed from " + file.path()
                + ". Backups of the database that are older still need them: keep a copy of the file with each.";
    }

    private String status(KeyFile file) {
        var rotation = new KeyRotation(file, clock);
        try (var database = database()) {
            var counts = rows(database).counted().stream()
                    .map(count -> count.values() + " values of " + count.column() + ": key " + count.key() + "\n")
                    .collect(Collectors.joining());
            var awaited = rotation.awaited().map(from -> " A new one seals from " + from + " on.");
            return counts + "Key " + rotation.present() + " seals now; keys in the file: " + rotation.size() + "."
                    + awaited.orElse("");
        }
    }

    private Database database() {
        return new Database(Pool.forCommands(ConfigReader.read(settings).database()));
    }

    private static SealedRows rows(Database database) {
        return new SealedRows(database.sql, SealedColumns.ALL);
    }
}
