package ch.cryptocare.desktop.settings;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.util.Optional;

/** What this machine remembers between two starts. Nothing of it is secret or about a person. */
public record Settings(
        ServerAddress server,
        Optional<Language> language,
        ThemeChoice theme,
        boolean wideSideBar,
        boolean keepsDayCopy,
        Optional<WindowBounds> window) {
    public static final Settings FIRST =
            new Settings(ServerAddress.USUAL, Optional.empty(), ThemeChoice.SYSTEM, true, true, Optional.empty());

    public Settings with(ServerAddress other) {
        return new Settings(other, language, theme, wideSideBar, keepsDayCopy, window);
    }

    public Settings with(Language other) {
        return new Settings(server, Optional.of(other), theme, wideSideBar, keepsDayCopy, window);
    }

    public Settings with(ThemeChoice other) {
        return new Settings(server, language, other, wideSideBar, keepsDayCopy, window);
    }

    public Settings withWideSideBar(boolean wide) {
        return new Settings(server, language, theme, wide, keepsDayCopy, window);
    }

    public Settings withDayCopy(boolean kept) {
        return new Settings(server, language, theme, wideSideBar, kept, window);
    }

    public Settings with(WindowBounds other) {
        return new Settings(server, language, theme, wideSideBar, keepsDayCopy, Optional.of(other));
    }
}
