package ch.cryptocare.desktop.window;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;

/** The windows that the desktop opens beside its own. */
public final class Beside {
    private Beside() {}

    /** The one with this title, once it is there. */
    public static Window of(Window desktop, String title) {
        var found = new AtomicReference<Optional<Stage>>(Optional.empty());
        desktop.await(() -> {
            found.set(open(title));
            return found.get().isPresent();
        });
        return new Window(found.get().orElseThrow());
    }

    public static boolean isOpen(Window desktop, String title) {
        return desktop.on(() -> open(title).isPresent());
    }

    private static Optional<Stage> open(String title) {
        return javafx.stage.Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> title.equals(stage.getTitle()))
                .findFirst();
    }
}
