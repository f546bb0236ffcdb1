package ch.cryptocare.desktop.parts;

import javafx.scene.input.KeyEvent;

/** A place with keys of its own: they hold wherever the cursor is in the window, unless something lies above. */
public interface TakesKeys {
    /** Consumes what it has a use for. */
    void pressed(KeyEvent key);
}
