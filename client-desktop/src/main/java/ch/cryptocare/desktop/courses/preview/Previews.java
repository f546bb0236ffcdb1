package ch.cryptocare.desktop.courses.preview;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window beside the desktop's, in which a course is seen while it is written. */
public final class Previews {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 760;

    private final Theme theme;
    private final Text text;
    private @Nullable Stage stage;

    public Previews(Theme theme, Text text) {
        this.theme = theme;
        this.text = text;
    }

    /** Comes to the front, if it is open already; goes with the window that it belongs to. */
    public void show(Written written, Window owner) {
        if (stage == null) stage = open(new CoursePreview(written, text), owner);
        stage.show();
        stage.toFront();
    }

    public void close() {
        if (stage != null) stage.close();
        stage = null;
    }

    private Stage open(CoursePreview preview, Window owner) {
        var window = new Stage();
        window.initOwner(owner);
        window.setTitle(text.of("preview"));
        var scene = new Scene(preview, WIDTH, HEIGHT);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) window.close();
        });
        theme.apply(scene);
        window.setScene(scene);
        return window;
    }
}
