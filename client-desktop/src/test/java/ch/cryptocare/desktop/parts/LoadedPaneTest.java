package ch.cryptocare.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list in a window that is drawn anew, as when the language is switched: what was loaded stays, the old list goes. */
@NullUnmarked
class LoadedPaneTest {
    private final List<String> drawn = new ArrayList<>();
    private final Loaded<String> loaded = new Loaded<>(Background.immediate(), () -> "", String::isEmpty);
    private StackPane place;
    private LoadedPane<String> pane;
    private Window window;

    @BeforeEach
    void somebodyLooks() {
        var text = new Text(Language.EN, ZoneOffset.UTC);
        window = Window.open(stage -> {
            pane = new LoadedPane<>(loaded, text, new Notices(text, () -> World.NOW), this::draw, Label::new);
            place = new StackPane(pane);
            stage.setScene(new Scene(place, 300, 200));
            stage.show();
        });
        show("Ben waits");
    }

    @Test
    void whatIsNoLongerSeenHearsOfNothing() {
        takeAway();
        show("Cleo waits");
        assertThat(drawn).containsExactly("Ben waits");
    }

    @Test
    void whatCameMeanwhileIsThereWhenItIsSeenAgain() {
        takeAway();
        show("Cleo waits");
        putBack();
        window.sees("Cleo waits");
        show("Dmitri waits");
        window.sees("Dmitri waits");
    }

    @Test
    void nothingIsDrawnTwice() {
        takeAway();
        putBack();
        assertThat(drawn).containsExactly("Ben waits");
    }

    private Label draw(String words) {
        drawn.add(words);
        return new Label(words);
    }

    private void show(String words) {
        window.on(() -> {
            loaded.show(words);
            return true;
        });
    }

    private void takeAway() {
        window.on(() -> place.getChildren().remove(pane));
    }

    private void putBack() {
        window.on(() -> place.getChildren().add(pane));
    }
}
