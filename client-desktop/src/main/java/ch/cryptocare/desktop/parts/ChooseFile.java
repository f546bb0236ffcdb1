package ch.cryptocare.desktop.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks which file; empty when somebody thinks better of it. */
@FunctionalInterface
public interface ChooseFile {
    /**
     * @param kind what such files are called
     * @param endings of their names, as in {@code *.mp4}
     */
    Optional<Path> choose(Window above, String kind, List<String> endings);

    /** As the system asks. */
    static Optional<Path> byDialog(Window above, String kind, List<String> endings) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
        return Optional.ofNullable(chooser.showOpenDialog(above)).map(File::toPath);
    }
}
