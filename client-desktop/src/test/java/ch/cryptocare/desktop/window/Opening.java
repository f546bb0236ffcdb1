package ch.cryptocare.desktop.window;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.Desktop;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.export.Printer;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.signin.Browser;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How the desktop of a test is opened. Unless something else is said: in English, in the theme of the system, on Monday
 * at two in the afternoon, everything at once, and files are saved in the test's folder.
 */
public final class Opening {
    private final ScriptedServer server;
    private final Path folder;
    private Language language = Language.EN;
    private ThemeChoice theme = ThemeChoice.SYSTEM;
    private double scale = 1;
    private double width = 1280;
    private double height = 800;
    private InstantSource clock = InstantSource.fixed(World.NOW);
    private Background background = Background.immediateWithWindow();
    private Ticker ticker = (_, _) -> () -> {};
    private Browser browser = _ -> {};
    private Printer printer = new Paper();
    private Optional<Path> chosen = Optional.empty();

    private Opening(ScriptedServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    public static Opening of(ScriptedServer server, Path folder) {
        return new Opening(server, folder);
    }

    public Opening in(Language spoken) {
        language = spoken;
        return this;
    }

    /** @param magnified as on a screen whose letters are so much larger */
    public Opening in(Language spoken, ThemeChoice look, double magnified) {
        theme = look;
        scale = magnified;
        return in(spoken);
    }

    public Opening sized(double wide, double high) {
        width = wide;
        height = high;
        return this;
    }

    public Opening by(InstantSource other) {
        clock = other;
        return this;
    }

    /** As outside of tests: what takes time comes later. */
    public Opening onThreads() {
        background = Background.threads();
        return this;
    }

    public Opening ticking(Ticker other) {
        ticker = other;
        return this;
    }

    public Opening browsing(Browser other) {
        browser = other;
        return this;
    }

    public Opening printing(Printer other) {
        printer = other;
        return this;
    }

    /** Whoever is asked for a file says this one. */
    public Opening choosing(Path file) {
        chosen = Optional.of(file);
        return this;
    }

    /** Before anybody has signed in. */
    public Seat open() {
        var desktop =
                new Desktop(folder, folder, clock, ZoneId.of("Europe/Zurich"), language, background, ticker, browser);
        desktop.moveTo(server.address());
        desktop.saveBy((_, name, _) -> Optional.of(folder.resolve(name)));
        desktop.chooseBy((_, _, _) -> chosen);
        desktop.printBy(printer);
        desktop.theme.choiceProperty().set(theme);
        var window = Window.open(desktop::show);
        window.resize(width / scale, height / scale);
        return new Seat(desktop, window);
    }

    /** Signed in, and there. */
    public Seat at(Place place) {
        var seat = open();
        seat.signIn();
        seat.go(place);
        return seat;
    }
}
