package ch.cryptocare.desktop.window;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.Desktop;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;

/** Where somebody sits: a desktop, and the window that shows it. */
public record Seat(Desktop desktop, Window window) {
    /** As whoever the scripted server knows. */
    public void signIn() {
        window.on(() -> {
            desktop.signIn("ada@cabinet.example", World.PASSWORD, "123456");
            return true;
        });
    }

    public void go(Place place) {
        window.on(() -> {
            desktop.navigator.go(place);
            return true;
        });
    }

    public void speak(Language language) {
        window.on(() -> {
            desktop.text.languageProperty().set(language);
            return true;
        });
    }

    public void look(ThemeChoice theme) {
        window.on(() -> {
            desktop.theme.choiceProperty().set(theme);
            return true;
        });
    }
}
