package ch.cryptocare.desktop.window;

import javafx.scene.control.ComboBox;

/** What one chooses from a list that drops down, by the words that are read there. */
public final class Choosing {
    private Choosing() {}

    public static void from(Window window, String list, String line) {
        var box = window.seen().stream()
                .filter(node -> node instanceof ComboBox && list.equals(node.getAccessibleText()))
                .map(ComboBox.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no list " + list));
        window.on(() -> {
            choose((ComboBox<?>) box, line);
            return true;
        });
    }

    private static <T> void choose(ComboBox<T> box, String line) {
        box.getItems().stream()
                .filter(one -> line.equals(box.getConverter().toString(one)))
                .findFirst()
                .ifPresentOrElse(box.getSelectionModel()::select, () -> missing(line));
    }

    private static void missing(String line) {
        throw new AssertionError("no line " + line);
    }
}
