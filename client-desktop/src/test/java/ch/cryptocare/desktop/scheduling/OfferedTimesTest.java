package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Typing;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sami books by keys alone, at a time that is offered. */
class OfferedTimesTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void allOfThemAreOneStopAndArrowsGoFromOneToTheNext() {
        var window = Opening.of(server, folder)
                .sized(1360, 860)
                .at(new Place.Calendar())
                .window();
        window.press(KeyCode.N);
        window.sees("14:00");
        assertThat(called(window)).isEqualTo("Patient’s name");

        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(called(window)).isEqualTo("13:30, free time 1 of 2");
        window.press(KeyCode.RIGHT);
        assertThat(called(window)).isEqualTo("14:00, free time 2 of 2");
        window.press(KeyCode.RIGHT);
        assertThat(called(window)).isEqualTo("14:00, free time 2 of 2");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(called(window)).isEqualTo("Time");
        assertThat(((TextField) Typing.field(window, "Time")).getText()).isEqualTo("14:00");
        window.press(KeyCode.TAB);
        assertThat(called(window)).isEqualTo("14:00, free time 2 of 2");
    }

    private static String called(Window window) {
        return window.focused().getAccessibleText();
    }
}
