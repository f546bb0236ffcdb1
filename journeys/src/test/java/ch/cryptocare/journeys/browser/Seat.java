package ch.cryptocare.journeys.browser;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.Desktop;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.window.Window;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;

/** A desktop in a real window, against the real server, and somebody who has signed in there. */
record Seat(Desktop desktop, Window window) {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    static Seat open(String server, Path folder) {
        return open(server, folder, (_, _, _) -> Optional.empty());
    }

    /** @param files says which file is meant */
    static Seat open(String server, Path folder, ChooseFile files) {
        var opened = new AtomicReference<Desktop>();
        var window = Window.open(stage -> {
            var desktop = new Desktop(
                    folder,
                    folder,
                    InstantSource.system(),
                    ZURICH,
                    Language.EN,
                    Background.threads(),
                    Ticker.ofTheScreen(),
                    page -> {});
            desktop.moveTo(ServerAddress.of(server));
            desktop.chooseBy(files);
            desktop.show(stage);
            opened.set(desktop);
        });
        window.resize(1360, 860);
        return new Seat(Objects.requireNonNull(opened.get()), window);
    }

    /** @param code of the authenticator app; each works once */
    Seat signIn(String email, String password, String code) {
        window.type("sign-in-email", email);
        window.type("sign-in-password", password);
        window.press(KeyCode.ENTER);
        window.sees("One more step");
        window.type("sign-in-code", code);
        window.press(KeyCode.ENTER);
        return this;
    }
}
