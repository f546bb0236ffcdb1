package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the data keys are, and the keys that wrap them. */
public final class DataKeysSettings {
    private static final String FILE = "DATA_KEYS";
    private static final String TEXT = "DATA_KEYS_JSON";
    private static final String KEK = "DATA_KEYS_KEK";
    private static final String KEK_FILE = "DATA_KEYS_KEK_FILE";

    private DataKeysSettings() {}

    /** For whoever changes a file of keys, and knows nothing of the other settings.
     * @param file if none is named, that of the settings */
    public static Config.DataKeys of(Optional<Path> file, Map<String, String> texts) {
        var settings = new Settings(texts);
        if (file.isEmpty()) return read(settings);
        return new Config.DataKeys(file, Optional.empty(), wrapping(settings));
    }

    static Config.DataKeys read(Settings settings) {
        var text = settings.optional(TEXT).map(Secret::new);
        var file = text.isEmpty() ? Optional.of(settings.required(FILE)) : settings.optional(FILE);
        if (text.isPresent() && file.isPresent())
            throw new ConfigProblem("Only one of CRYPTOCARE_DATA_KEYS and CRYPTOCARE_DATA_KEYS_JSON may be set.");
        return new Config.DataKeys(file.map(Path::of), text, wrapping(settings));
    }

    private static List<Secret> wrapping(Settings settings) {
        var text = settings.optional(KEK);
        var file = settings.optional(KEK_FILE);
        if (text.isPresent() && file.isPresent())
            throw new ConfigProblem(
                    "Only one of CRYPTOCARE_DATA_KEYS_KEK and CRYPTOCARE_DATA_KEYS_KEK_FILE may be set.");
        return text.or(() -> file.map(DataKeysSettings::content)).stream()
                .flatMap(keys -> Stream.of(keys.strip().split("[\\s,]+", -1)))
                .map(Secret::new)
                .toList();
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new ConfigProblem("The file in CRYPTOCARE_DATA_KEYS_KEK_FILE cannot be read.");
        }
    }
}
