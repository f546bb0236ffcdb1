package ch.cryptocare.desktop.settings;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings in a small file; what cannot be read in it is as if it were not there. */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private Settings now;

    public SettingsFile(Path folder) {
        this.file = folder.resolve("desktop.properties");
        this.now = read();
    }

    /** Where programs keep their settings on this system. */
    public static Path usualFolder(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows"))
            return Path.of(environment.getOrDefault("APPDATA", home.toString())).resolve("CryptoCare");
        if (system.startsWith("Mac")) return home.resolve("Library/Application Support/CryptoCare");
        var config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isEmpty() ? home.resolve(".config") : Path.of(config)).resolve("cryptocare");
    }

    /** Where programs keep what belongs to this machine alone: nothing carries it to another, or into a backup of settings. */
    public static Path usualLocalFolder(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows"))
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString()))
                    .resolve("CryptoCare");
        if (system.startsWith("Mac")) return home.resolve("Library/Caches/CryptoCare");
        var state = environment.getOrDefault("XDG_STATE_HOME", "");
        return (state.isEmpty() ? home.resolve(".local/state") : Path.of(state)).resolve("cryptocare");
    }

    public Settings settings() {
        return now;
    }

    /** A change that cannot be kept is forgotten at the end: not a reason to disturb anybody. */
    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(now);
        if (next.equals(now)) return;
        now = next;
        try {
            write();
        } catch (IOException e) {
            LOG.warn("the settings could not be kept: {}", e.toString());
        }
    }

    private Settings read() {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.FIRST;
        }
        return new Settings(
                value(kept, "server", ServerAddress::of).orElse(Settings.FIRST.server()),
                value(kept, "language", Language::valueOf),
                value(kept, "theme", ThemeChoice::valueOf).orElse(Settings.FIRST.theme()),
                value(kept, "side-bar", Boolean::valueOf).orElse(Settings.FIRST.wideSideBar()),
                value(kept, "day-copy", Boolean::valueOf).orElse(Settings.FIRST.keepsDayCopy()),
                value(kept, "window", SettingsFile::bounds));
    }

    private void write() throws IOException {
        var kept = new Properties();
        kept.setProperty("server", now.server().toString());
        now.language().ifPresent(language -> kept.setProperty("language", language.name()));
        kept.setProperty("theme", now.theme().name());
        kept.setProperty("side-bar", String.valueOf(now.wideSideBar()));
        kept.setProperty("day-copy", String.valueOf(now.keepsDayCopy()));
        now.window().ifPresent(window -> kept.setProperty("window", text(window)));
        Files.createDirectories(file.getParent());
        var next = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(next)) {
            kept.store(out, "CryptoCare desktop");
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static <T> Optional<T> value(Properties kept, String key, Function<String, T> read) {
        try {
            return Optional.ofNullable(kept.getProperty(key)).map(read);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String text(WindowBounds window) {
        return window.x() + " " + window.y() + " " + window.width() + " " + window.height() + " " + window.maximised();
    }

    private static WindowBounds bounds(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 5) throw new IllegalArgumentException("no bounds");
        return new WindowBounds(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Boolean.parseBoolean(parts[4]));
    }
}
