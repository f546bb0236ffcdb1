package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.Desktop;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The desktop's window, with somebody of a practice on the way to the calendar. */
record OpenedDesktop(Desktop desktop, Stage stage) {
    static OpenedDesktop open(String server, InstantSource clock, Background background, Ticker ticker) {
        try {
            var folder = Files.createTempDirectory("desktop");
            folder.toFile().deleteOnExit();
            var desktop = new Desktop(
                    folder, folder, clock, ZoneId.of("Europe/Zurich"), Language.FR, background, ticker, _ -> {});
            desktop.moveTo(ServerAddress.of(server));
            var stage = new Stage();
            desktop.show(stage);
            // Everybody comes in at the page of the day; the calendar is the next.
            desktop.desk
                    .whoProperty()
                    .addListener((_, _, _) -> Platform.runLater(() -> desktop.navigator.go(new Place.Calendar())));
            desktop.signIn("sami@cabinet.example", World.PASSWORD, "123456");
            return new OpenedDesktop(desktop, stage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once there are so many appointments in the calendar. */
    void whenSeen(int appointments, Runnable what) {
        Frames.whenSeen(() -> appointments().size() >= appointments, what);
    }

    List<Button> appointments() {
        return root().lookupAll(".chip").stream().map(Button.class::cast).toList();
    }

    ScrollPane times() {
        return (ScrollPane) found(".time-grid-scroll");
    }

    void press(KeyCode key) {
        var calendar = found(".calendar");
        Event.fireEvent(calendar, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private Node found(String style) {
        var node = root().lookup(style);
        if (node == null) throw new IllegalStateException("nothing is a " + style);
        return node;
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }
}
