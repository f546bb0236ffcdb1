package ch.cryptocare.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of everything: light or dark, as chosen or as the system has it. */
public final class Theme {
    private static final List<String> FONTS =
            List.of("Inter_400Regular.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf");

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);

    public Theme(ThemeChoice first) {
        choice.set(first);
        FONTS.forEach(font -> Font.loadFont(resource("fonts/" + font), 14));
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** From now on the scene is drawn so, and anew when the choice or the system's changes. */
    public void apply(Scene scene) {
        draw(scene);
        choice.addListener((_, _, _) -> draw(scene));
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> draw(scene));
    }

    public boolean isDark() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void draw(Scene scene) {
        var base = isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        resource(isDark() ? "dark.css" : "light.css"),
                        resource("app.css"),
                        resource("calendar.css"),
                        resource("hours.css"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
