package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Loaded.State;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Draws whatever state something loaded is in. */
public final class LoadedPane<T> extends StackPane {
    private final Loaded<T> loaded;
    private final Text text;
    private final Notices notices;
    private final Function<T, Node> shown;
    private final Supplier<Node> empty;

    public LoadedPane(Loaded<T> loaded, Text text, Notices notices, Function<T, Node> shown, Supplier<Node> empty) {
        this.loaded = loaded;
        this.text = text;
        this.notices = notices;
        this.shown = shown;
        this.empty = empty;
        loaded.stateProperty().addListener((_, _, now) -> draw(now));
        draw(loaded.state());
    }

    private void draw(State<T> state) {
        var node = node(state);
        // Taken away and put back, it would lose the cursor.
        if (!getChildren().contains(node)) getChildren().setAll(node);
    }

    private Node node(State<T> state) {
        return switch (state) {
            case State.Loading<T> _ -> new LoadingPane(text.of("loading"));
            case State.Empty<T> _ -> empty.get();
            case State.Shown<T> now -> shown.apply(now.value());
            case State.Failed<T> failed ->
                new ProblemNote(notices.sentence(failed.why()), Buttons.plain(text.of("try-again"), loaded::load));
        };
    }
}
