package ch.cryptocare.desktop.payments;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window that is turned towards the patient: the code and what came of it, and nothing about anybody else. */
public final class PatientWindow {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 820;

    private final Theme theme;
    private final Text text;
    private @Nullable Stage stage;

    public PatientWindow(Theme theme, Text text) {
        this.theme = theme;
        this.text = text;
    }

    /** On the second screen if there is one. */
    public void show(PaymentViewModel model) {
        var ground = new StackPane(PaymentPanel.forPatient(model, text));
        ground.getStyleClass().add("patient-ground");
        var window = stage == null ? open() : stage;
        stage = window;
        var scene = new Scene(ground, WIDTH, HEIGHT);
        theme.apply(scene);
        window.setScene(scene);
        window.show();
        window.toFront();
    }

    public void close() {
        if (stage != null) stage.close();
    }

    private Stage open() {
        var window = new Stage();
        window.setTitle(text.of("payment.window"));
        var screens = Screen.getScreens();
        if (screens.size() > 1) {
            var second = screens.get(1).getVisualBounds();
            window.setX(second.getMinX());
            window.setY(second.getMinY());
            window.setMaximized(true);
        }
        return window;
    }
}
