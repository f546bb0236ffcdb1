package ch.cryptocare.desktop.window;

import javafx.scene.control.TextInputControl;

/** What one types into. */
public final class Typing {
    private Typing() {}

    /** The first of that name for a screen reader. */
    public static TextInputControl field(Window window, String spoken) {
        return window.seen().stream()
                .filter(node -> node instanceof TextInputControl && spoken.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + spoken));
    }
}
