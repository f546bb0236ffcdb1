package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Loaded.State;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Draws whatever state something loaded is in, as long as it is in a window. */
public final class LoadedPane<T> extends StackPane {
    private final Loaded<T> loaded;
    private final Text text;
    private final Notices notices;
    private final Function<T, Node> shown;
    private final Supplier<Node> empty;
    private final ChangeListener<State<T>> changed = (_, _, _) -> draw();
    private @Nullable State<T> drawn;

    public LoadedPane(Loaded<T> loaded, Text text, Notices notices, Function<T, Node> shown, Supplier<Node> empty) {
        this.loaded = loaded;
        this.text = text;
        this.notices = notices;
        this.shown = shown;
        this.empty = empty;
        sceneProperty().addListener((_, _, now) -> {
            loaded.stateProperty().removeListener(changed);
            if (now != null) {
                loaded.stateProperty().addListener(changed);
                draw();
            }
        });
        draw();
    }

    private void draw() {
        var state = loaded.state();
        if (state.equals(drawn)) return;
        drawn = state;
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
