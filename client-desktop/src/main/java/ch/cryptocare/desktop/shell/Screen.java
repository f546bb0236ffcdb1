package ch.cryptocare.desktop.shell;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A place that is open: drawn anew when the language changes, loaded anew when the server is back.
 *
 * @param view draws it
 * @param reload loads what it shows
 * @param leave ends what goes on while it is open
 */
public record Screen(Supplier<Node> view, Runnable reload, Runnable leave) {
    /** One that leaves nothing behind. */
    public Screen(Supplier<Node> view, Runnable reload) {
        this(view, reload, () -> {});
    }
}
