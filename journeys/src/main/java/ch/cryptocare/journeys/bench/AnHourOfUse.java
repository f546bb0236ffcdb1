package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.World;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/** Somebody at the desk, minute by minute, with a clock that goes as fast as all else is done. */
final class AnHourOfUse {
    static final String LIVE = "live";
    static final int BETWEEN_LOOKS = 10;

    private final AtomicReference<Instant> now = new AtomicReference<>(World.NOW);
    private final Ticks ticks = new Ticks();
    private final OpenedDesktop opened;
    private final int onADay;
    private final int minutes;

    /** What is to be done again and again, told by the seconds that pass here. */
    private static final class Ticks implements Ticker {
        private final List<Tick> all = new ArrayList<>();
        private long second;

        private record Tick(long every, Runnable what) {}

        @Override
        public Runnable every(Duration pause, Runnable what) {
            var tick = new Tick(Math.max(1, pause.toSeconds()), what);
            all.add(tick);
            return () -> all.remove(tick);
        }

        void pass() {
            second++;
            for (var tick : List.copyOf(all))
                if (second % tick.every() == 0) tick.what().run();
        }
    }

    AnHourOfUse(String server, int onADay, int minutes) {
        this.onADay = onADay;
        this.minutes = minutes;
        opened = OpenedDesktop.open(server, now::get, Background.immediateWithWindow(), ticks);
    }

    /** Answers come at once, so that a minute's work is done when the next one begins. */
    void begin() {
        opened.whenSeen(onADay, () -> {
            opened.press(KeyCode.W);
            opened.whenSeen(BusyPractice.WORKDAYS * onADay, () -> Frames.oneByOne(actions()));
        });
    }

    private List<Runnable> actions() {
        var actions = new ArrayList<Runnable>();
        actions.add(() -> look(0));
        for (int minute = 1; minute <= minutes; minute++) {
            int at = minute;
            actions.add(this::passAMinute);
            actions.add(() -> opened.press(at % 2 == 1 ? KeyCode.RIGHT : KeyCode.LEFT));
            actions.add(() -> opened.appointments().get(at % onADay).fire());
            actions.add(() -> opened.press(KeyCode.ESCAPE));
            if (minute % BETWEEN_LOOKS == 0 || minute == minutes) {
                actions.addAll(elsewhere());
                actions.add(() -> look(at));
            }
        }
        actions.add(Platform::exit);
        return actions;
    }

    /** To another place, and back to the same week; once in the other language. */
    private List<Runnable> elsewhere() {
        var desktop = opened.desktop();
        return List.of(
                () -> desktop.navigator.go(new Place.Home()),
                () -> desktop.navigator.go(new Place.Calendar()),
                () -> opened.press(KeyCode.W),
                () -> desktop.text
                        .languageProperty()
                        .set(desktop.text.language() == Language.FR ? Language.EN : Language.FR),
                () -> {});
    }

    private void passAMinute() {
        opened.desktop().lock.touched();
        for (int second = 0; second < Duration.ofMinutes(1).toSeconds(); second++) {
            now.updateAndGet(before -> before.plusSeconds(1));
            ticks.pass();
        }
    }

    /** What is left when all that nobody holds is gone. */
    private static void look(int minute) {
        for (int times = 0; times < 3; times++) System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        MeasuredDesktop.say(LIVE + " " + minute + " " + used);
    }
}
