package ch.cryptocare.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaPractitionerPage;
import ch.cryptocare.common.contract.scheduling.WalkInPage;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sami comes to work and sees at once who sits there. */
class HomeStoryTest {
    private static final String QUEUE = "GET /api/agenda/walk-ins";

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whoWaitsIsCountedAndOnePressShowsThem() {
        server.on(QUEUE, new WalkInPage(List.of(waiting("Noor Haddad", 12), waiting("Ben Favre", 4))));
        var seat = Opening.of(server, folder).sized(1360, 860).at(new Place.Home());
        var window = seat.window();
        window.sees("2 people wait");
        window.picture("home-waiting", 1);

        window.clickCalled("Waiting room");

        window.sees("Here since 13:50 · 12 min");
        window.sees("Here since 13:58 · 4 min");
        assertThat(seat.desktop().navigator.current().section()).isEqualTo(new Place.Calendar());
    }

    @Test
    void nobodyAndSomebodyAreSaidInWords() {
        var seat = Opening.of(server, folder).in(Language.FR).at(new Place.Home());
        seat.window().sees("Personne n’attend");

        server.on(QUEUE, new WalkInPage(List.of(waiting("Noor Haddad", 12))));
        seat.window().press(KeyCode.F5);
        seat.window().sees("1 personne attend");
    }

    @Test
    void whereItIsAnotherDayThanAtThePracticeThePracticesIsShown() {
        var ada = Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller");
        var inAuckland = new AgendaPractitioner(
                ada.id(), ada.name(), ada.specialty(), "Pacific/Auckland", ada.own(), ada.services());
        server.on("GET /api/agenda/practitioners", new AgendaPractitionerPage(List.of(inAuckland)));

        var seat = Opening.of(server, folder).at(new Place.Home());

        seat.window().sees("Tuesday 24 November");
        seat.window().clickCalled("Ben Favre");
        assertThat(seat.desktop().navigator.current())
                .isEqualTo(new Place.AppointmentOf(Calendars.BENS, LocalDate.parse("2026-11-24")));
    }

    @Test
    void trainersHaveNoWaitingRoom() {
        try (var trainers = World.server(World.account("Tess Rochat", Role.TRAINER))) {
            var window = Opening.of(trainers, folder).at(new Place.Home()).window();
            window.sees("This device");
            assertThat(window.shows("Nobody waits")).isFalse();
            assertThat(trainers.asked(QUEUE)).isEmpty();
        }
    }

    private static WalkInSummary waiting(String name, int minutes) {
        var ada = Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller");
        return new WalkInSummary(
                new UUID(9, name.hashCode()),
                name,
                ada.id(),
                ada.services().getFirst().id(),
                false,
                World.NOW.minus(Duration.ofMinutes(minutes)),
                Optional.empty());
    }
}
