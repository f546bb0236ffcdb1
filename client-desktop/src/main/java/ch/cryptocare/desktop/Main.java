package ch.cryptocare.desktop;

import javafx.application.Application;

/** Where Java begins. JavaFX asks that this is another class than the application. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(DesktopApp.class, arguments);
    }
}
