package ch.cryptocare.desktop.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** What one can press. No button ever cuts its words. */
public final class Buttons {
    private Buttons() {}

    /** What one most likely came for: one in each place at most. */
    public static Button primary(String label, Runnable action) {
        var button = plain(label, action);
        button.getStyleClass().add("accent");
        return button;
    }

    public static Button plain(String label, Runnable action) {
        var button = new Button(label);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button plain(String label, Feather icon, Runnable action) {
        var button = plain(label, action);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** What cannot be undone, or takes something away. */
    public static Button danger(String label, Runnable action) {
        var button = plain(label, action);
        button.getStyleClass().addAll("danger", "button-outlined");
        return button;
    }

    /** Words that lead somewhere. */
    public static Button link(String label, Runnable action) {
        var button = plain(label, action);
        button.getStyleClass().addAll("flat", "accent", "link-button");
        return button;
    }

    /** A picture alone: its words are its tooltip, and what a screen reader says. */
    public static Button icon(String words, Feather icon, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Cannot be pressed while something is under way, and shows it. */
    public static Button busyWhile(Button button, ObservableValue<Boolean> busy) {
        var idle = button.getGraphic();
        var turning = new ProgressIndicator();
        turning.getStyleClass().add("turning");
        turning.setAccessibleText(button.getText());
        Runnable show = () -> button.setGraphic(busy.getValue() ? turning : idle);
        button.disableProperty().bind(busy);
        busy.addListener((_, _, _) -> show.run());
        show.run();
        return button;
    }
}
