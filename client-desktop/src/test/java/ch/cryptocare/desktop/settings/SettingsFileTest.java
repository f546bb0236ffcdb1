package ch.cryptocare.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        var bounds = new WindowBounds(-40, 12, 1280, 800, true);
        var file = new SettingsFile(folder.resolve("not/there/yet"));
        file.change(now -> now.with(ServerAddress.of("care.example.ch"))
                .with(Language.EN)
                .with(ThemeChoice.DARK)
                .withWideSideBar(false)
                .with(bounds));

        var next = new SettingsFile(folder.resolve("not/there/yet")).settings();

        assertThat(next.server()).hasToString("https://care.example.ch");
        assertThat(next.language()).contains(Language.EN);
        assertThat(next.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(next.wideSideBar()).isFalse();
        assertThat(next.window()).contains(bounds);
    }

    @Test
    void aBrokenFileIsAsIfItWereNotThere() throws IOException {
        Files.write(folder.resolve("desktop.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(new SettingsFile(folder).settings()).isEqualTo(Settings.FIRST);

        Files.writeString(folder.resolve("desktop.properties"), "server=\\u00");
        assertThat(new SettingsFile(folder).settings()).isEqualTo(Settings.FIRST);
    }

    @Test
    void whatCanBeReadInABrokenFileIsKept() throws IOException {
        Files.writeString(
                folder.resolve("desktop.properties"),
                "server=http://care.example.ch\nlanguage=XX\ntheme=DARK\nwindow=1 2 NaN 4 true\n");

        var settings = new SettingsFile(folder).settings();

        assertThat(settings).isEqualTo(Settings.FIRST.with(ThemeChoice.DARK));
    }

    @Test
    void eachSystemHasItsOwnFolderForThis() {
        var home = Path.of("/home/ada");
        assertThat(SettingsFile.usualFolder(Map.of(), "Linux", home))
                .isEqualTo(Path.of("/home/ada/.config/cryptocare"));
        assertThat(SettingsFile.usualFolder(Map.of("XDG_CONFIG_HOME", "/etc/ada"), "Linux", home))
                .isEqualTo(Path.of("/etc/ada/cryptocare"));
        assertThat(SettingsFile.usualFolder(Map.of(), "Mac OS X", home))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/CryptoCare"));
        assertThat(SettingsFile.usualFolder(Map.of("APPDATA", "/roaming"), "Windows 11", home))
                .isEqualTo(Path.of("/roaming/CryptoCare"));
    }
}
