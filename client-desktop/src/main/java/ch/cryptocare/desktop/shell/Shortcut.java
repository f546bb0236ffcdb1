package ch.cryptocare.desktop.shell;

import javafx.scene.input.KeyCombination;

/**
 * A key of one place, for the sheet of keys.
 *
 * @param keys as in Ctrl+S
 * @param words the key of the words for what it does
 */
public record Shortcut(KeyCombination keys, String words) {
    /** @param keys as in Shortcut+S */
    public static Shortcut of(String keys, String words) {
        return new Shortcut(KeyCombination.valueOf(keys), words);
    }
}
