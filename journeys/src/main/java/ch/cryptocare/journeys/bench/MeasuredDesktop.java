package ch.cryptocare.journeys.bench;

import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.window.World;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A window in a process of its own: does what it is told, says on a line what came of it, and ends. */
final class MeasuredDesktop {
    static final String SEEN = "seen";
    static final String SCROLLED = "scrolled";

    private static final Logger LOG = LoggerFactory.getLogger(MeasuredDesktop.class);
    private static final PrintStream OUT = System.out;
    private static final double[] PERCENTILES = {0.5, 0.95, 0.99, 1};

    private MeasuredDesktop() {}

    /**
     * {@code empty}, {@code calendar URL A_DAY}, {@code hour URL A_DAY MINUTES}, {@code scroll-nothing FRAMES} or
     * {@code scroll URL A_DAY FRAMES}; the calendar has so many appointments a day.
     */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            try {
                begin(arguments);
            } catch (RuntimeException fault) {
                LOG.error("this window cannot be measured", fault);
                Platform.exit();
            }
        });
    }

    private static void begin(String... arguments) {
        switch (arguments[0]) {
            case "empty" -> {
                empty(new StackPane());
                Frames.whenSeen(() -> true, MeasuredDesktop::seen);
            }
            case "calendar" -> opened(arguments).whenSeen(number(arguments[2]), MeasuredDesktop::seen);
            case "hour" -> new AnHourOfUse(arguments[1], number(arguments[2]), number(arguments[3])).begin();
            case "scroll-nothing" -> scrollNothing(number(arguments[1]));
            case "scroll" -> scrollWeek(opened(arguments), number(arguments[2]), number(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    static void end(String line) {
        say(line);
        Platform.exit();
    }

    private static int number(String argument) {
        return Integer.parseInt(argument);
    }

    /** With the processor's seconds that it took. */
    private static void seen() {
        var used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        end(SEEN + " " + used.toMillis() / 1e3);
    }

    private static OpenedDesktop opened(String[] arguments) {
        return OpenedDesktop.open(
                arguments[1], InstantSource.fixed(World.NOW), Background.threads(), Ticker.ofTheScreen());
    }

    /** Of the size that the desktop has at first. */
    private static Stage empty(Parent root) {
        var stage = new Stage();
        stage.setScene(new Scene(root));
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        return stage;
    }

    /** As large as a week of the practice's calendars. */
    private static void scrollNothing(int frames) {
        var nothing = new Pane();
        nothing.setMinSize(6_560, 1_728);
        var pane = new ScrollPane(nothing);
        var stage = empty(pane);
        Frames.scroll(pane, stage.getScene(), frames, MeasuredDesktop::endWith);
    }

    private static void scrollWeek(OpenedDesktop opened, int onADay, int frames) {
        opened.whenSeen(onADay, () -> {
            opened.press(KeyCode.W);
            opened.whenSeen(
                    BusyPractice.WORKDAYS * onADay,
                    () -> Frames.scroll(opened.times(), opened.stage().getScene(), frames, MeasuredDesktop::endWith));
        });
    }

    private static void endWith(Frames.Scrolled scrolled) {
        end(SCROLLED + percentiles(scrolled.between()) + percentiles(scrolled.worked()));
    }

    private static String percentiles(long[] nanos) {
        Arrays.sort(nanos);
        var line = new StringBuilder();
        for (double share : PERCENTILES) {
            var at = nanos[(int) Math.min(nanos.length - 1, Math.floor(share * nanos.length))];
            line.append(String.format(Locale.ROOT, " %.2f", at / 1e6));
        }
        return line.toString();
    }
}
