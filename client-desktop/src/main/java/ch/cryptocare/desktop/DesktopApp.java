package ch.cryptocare.desktop;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.settings.SettingsFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The desktop as it is started. {@code --server=URL} is where the server is; with {@code --sign-in=stdin} three lines
 * are read there: address, password and, if there is one, a code.
 */
public final class DesktopApp extends Application {
    @Override
    public void start(Stage stage) throws IOException {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name");
        var desktop = new Desktop(
                SettingsFile.usualFolder(System.getenv(), system, home),
                SettingsFile.usualLocalFolder(System.getenv(), system, home),
                Clock.systemUTC(),
                ZoneId.systemDefault(),
                languageOfTheSystem(),
                Background.threads(),
                Ticker.ofTheScreen(),
                page -> getHostServices().showDocument(page.toString()));
        var server = getParameters().getNamed().get("server");
        if (server != null) desktop.moveTo(ServerAddress.of(server));
        desktop.show(stage);
        if ("stdin".equals(getParameters().getNamed().get("sign-in"))) signIn(desktop);
    }

    /** Read from a pipe, so that no password stands in the list of processes. */
    private static void signIn(Desktop desktop) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var email = lines.readLine();
        var password = lines.readLine();
        var code = lines.readLine();
        if (email != null && password != null) desktop.signIn(email, password, code == null ? "" : code);
    }

    private static Language languageOfTheSystem() {
        return Locale.getDefault().getLanguage().equals("en") ? Language.EN : Language.FR;
    }
}
