package ch.cryptocare.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Forgotten;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Seat;
import ch.cryptocare.desktop.window.World;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desktop stays open all day: what Sami has left behind takes no memory any more. */
@NullUnmarked
class LettingGoTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "calendar-bar"})
    void thePlaceThatWasLeft(String part) {
        var seat = Opening.of(server, folder).at(new Place.Calendar());
        var left = drawn(seat, part);

        seat.go(new Place.Home());
        seat.go(new Place.Calendar());

        assertThat(Forgotten.by(seat.window(), left)).isTrue();
    }

    @Test
    void allThatWasDrawnInTheOtherLanguage() {
        var seat = Opening.of(server, folder).at(new Place.Calendar());
        var left = List.of("calendar", "workspace", "top-bar", "side-bar").stream()
                .map(part -> drawn(seat, part))
                .toList();

        seat.speak(Language.FR);
        seat.speak(Language.EN);

        assertThat(left).allMatch(part -> Forgotten.by(seat.window(), part));
    }

    private static WeakReference<Node> drawn(Seat seat, String part) {
        return new WeakReference<>(seat.window().seen().stream()
                .filter(node -> node.getStyleClass().contains(part))
                .findFirst()
                .orElseThrow());
    }
}
