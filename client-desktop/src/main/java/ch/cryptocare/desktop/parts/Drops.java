package ch.cryptocare.desktop.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on something. */
public final class Drops {
    private Drops() {}

    /** The first, when there are several. */
    public static void take(Node ground, Consumer<Path> taken) {
        ground.setOnDragOver(over -> {
            if (dropped(over).isPresent()) over.acceptTransferModes(TransferMode.COPY);
        });
        ground.setOnDragDropped(drop -> {
            dropped(drop).ifPresent(taken);
            drop.setDropCompleted(true);
        });
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().findFirst().map(File::toPath);
    }
}
