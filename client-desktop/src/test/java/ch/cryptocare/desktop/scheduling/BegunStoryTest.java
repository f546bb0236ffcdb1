package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ben came early; Sami has his appointment open while it begins. */
class BegunStoryTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String TOOK_PLACE = "Appointment took place";

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private final List<Runnable> everyMinute = new ArrayList<>();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void thatItTookPlaceIsOfferedOnceItBegan() {
        var ben = Calendars.entry(Calendars.BENS, "Ben Favre", "15:00", 30, AppointmentStatus.ARRIVED);
        var bens = "GET /api/agenda/appointments/" + Calendars.BENS;
        server.on(bens, Calendars.close(ben, AgendaAction.REOPEN));
        server.on("GET /api/practitioners/" + Calendars.ADA + "/agenda", Calendars.ofAda(ben));
        var window = Opening.of(server, folder)
                .sized(1360, 860)
                .ticking((pause, what) -> {
                    if (pause.equals(MINUTE)) everyMinute.add(what);
                    return () -> {};
                })
                .at(new Place.Calendar())
                .window();
        window.clickCalled("Ben Favre");
        window.sees("Take back");
        assertThat(window.shows(TOOK_PLACE)).isFalse();

        server.on(bens, _ -> Reply.json(Calendars.close(ben, AgendaAction.FULFIL, AgendaAction.REOPEN)));
        window.on(() -> {
            List.copyOf(everyMinute).forEach(Runnable::run);
            return true;
        });

        window.sees(TOOK_PLACE);
    }
}
