package ch.cryptocare.desktop.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where a file goes; empty when somebody thinks better of it. */
@FunctionalInterface
public interface SaveAs {
    Optional<Path> choose(Window above, String name, Format format);

    /** As the system asks. */
    static Optional<Path> byDialog(Window above, String name, Format format) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(above)).map(File::toPath);
    }
}
