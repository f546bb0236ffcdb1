package ch.cryptocare.desktop.shell;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A place that is open: drawn anew when the language changes, loaded anew when the server is back.
 *
 * @param view draws it
 * @param reload loads what it shows
 */
public record Screen(Supplier<Node> view, Runnable reload) {}
