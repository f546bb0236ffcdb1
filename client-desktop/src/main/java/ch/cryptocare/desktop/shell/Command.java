package ch.cryptocare.desktop.shell;

import org.kordamp.ikonli.feather.Feather;

/**
 * Something that can be found and done by typing.
 *
 * @param keys the keys that do it, too, as in Ctrl+K; empty when there are none
 */
public record Command(String title, String group, Feather icon, String keys, Runnable action) {}
