package ch.cryptocare.desktop;

import ch.cryptocare.desktop.settings.SettingsFile;
import ch.cryptocare.desktop.settings.WindowBounds;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window comes back where it was, unless there is no screen any more. */
final class WindowMemory {
    private static final WindowBounds FIRST = new WindowBounds(0, 0, 1280, 800, false);

    private final SettingsFile settings;

    WindowMemory(SettingsFile settings) {
        this.settings = settings;
    }

    void watch(Stage stage) {
        stage.setMinWidth(760);
        stage.setMinHeight(500);
        var kept = settings.settings().window();
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(kept.orElse(FIRST).width(), room.getWidth()));
        stage.setHeight(Math.min(kept.orElse(FIRST).height(), room.getHeight()));
        kept.filter(WindowMemory::isSeen).ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setMaximized(bounds.maximised());
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> keep(stage));
    }

    private static boolean isSeen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }

    /** A maximised window keeps the size that it had before, as far as it is known. */
    private void keep(Stage stage) {
        var before = settings.settings().window().orElse(FIRST);
        var bounds = stage.isMaximized()
                ? new WindowBounds(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        settings.change(now -> now.with(bounds));
    }
}
