package ch.cryptocare.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A place that is open: drawn anew when the language changes, loaded anew when the server is back.
 *
 * @param view draws it
 * @param reload loads what it shows
 * @param leave ends what goes on while it is open
 * @param keys that do something only here
 */
public record Screen(Supplier<Node> view, Runnable reload, Runnable leave, List<Shortcut> keys) {
    public Screen(Supplier<Node> view, Runnable reload, Runnable leave) {
        this(view, reload, leave, List.of());
    }

    /** One that leaves nothing behind. */
    public Screen(Supplier<Node> view, Runnable reload) {
        this(view, reload, () -> {});
    }

    Screen withKeys(List<Shortcut> own) {
        return new Screen(view, reload, leave, own);
    }
}
