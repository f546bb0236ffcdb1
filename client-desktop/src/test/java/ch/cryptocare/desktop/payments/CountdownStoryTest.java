package ch.cryptocare.desktop.payments;

import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cleo pays at Sami's desk; the clock of the machine there is set wrongly. */
class CountdownStoryTest {
    private static final Duration OFF = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aDeskWhoseClockIsAheadDoesNotGiveUpTooEarly() {
        cleosTimeIsShownBy(InstantSource.fixed(World.NOW.plus(OFF)));
    }

    @Test
    void aDeskWhoseClockIsLateDoesNotPromiseTimeThatThereIsNot() {
        cleosTimeIsShownBy(InstantSource.fixed(World.NOW.minus(OFF)));
    }

    private void cleosTimeIsShownBy(InstantSource clock) {
        var window = Opening.of(server, folder)
                .sized(1360, 860)
                .by(clock)
                .at(new Place.Calendar())
                .window();
        window.clickCalled("Cleo Martin");
        window.sees("Can be paid for 10:00 more");
    }
}
