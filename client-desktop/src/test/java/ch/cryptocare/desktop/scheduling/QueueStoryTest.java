package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.WalkInPage;
import ch.cryptocare.common.contract.scheduling.WalkInSuggestion;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Seat;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Noor comes to the practice without an appointment; Sami looks after her. */
@NullUnmarked
class QueueStoryTest {
    private static final String QUEUE = "/api/agenda/walk-ins";
    private static final UUID ID = new UUID(9, 1);
    private static final WalkInSummary NOOR = new WalkInSummary(
            ID,
            "Noor Haddad",
            Calendars.ADA,
            Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller")
                    .services()
                    .getFirst()
                    .id(),
            true,
            World.NOW.minus(Duration.ofMinutes(12)),
            Optional.of(new WalkInSuggestion(
                    Calendars.ADA,
                    Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller")
                            .services()
                            .getFirst()
                            .id(),
                    World.NOW.plus(Duration.ofMinutes(28)))));

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private final List<Runnable> everyMinute = new ArrayList<>();
    private volatile Instant now = World.NOW;
    private Seat seat;
    private Window window;

    @BeforeEach
    void samiLooksAtTheCalendar() {
        seat = Opening.of(server, folder)
                .sized(1360, 860)
                .by(() -> now)
                .ticking((pause, what) -> {
                    if (pause.equals(Duration.ofMinutes(1))) everyMinute.add(what);
                    return () -> {};
                })
                .at(new Place.Calendar());
        window = seat.window();
        window.press(KeyCode.Q);
        window.sees("Nobody waits");
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void noorWaitsLeavesAndIsBackAgain() {
        becomes("POST " + QUEUE, NOOR);
        becomes("POST " + QUEUE + "/" + ID + "/departure");
        becomes("POST " + QUEUE + "/" + ID + "/return", NOOR);
        window.click("Somebody came");
        window.write("Noor Haddad");
        window.press(KeyCode.ENTER);
        window.sees("Noor Haddad");
        window.sees("Waiting room · 1");

        window.click("Noor Haddad has left");
        window.sees("Noor Haddad waits no more.");
        window.sees("Nobody waits");

        window.click("Undo");
        window.sees("Here since 13:50 · 12 min");
    }

    @Test
    void forHowLongNoorWaitsGoesOnByItself() {
        server.on("GET " + QUEUE, waiting(NOOR));
        window.press(KeyCode.F5);
        window.sees("Here since 13:50 · 12 min");

        now = now.plus(Duration.ofMinutes(3));
        window.on(() -> {
            everyMinute.forEach(Runnable::run);
            return true;
        });
        window.sees("Here since 13:50 · 15 min");
    }

    @Test
    void noorIsTakenFromTheQueueAndPays() {
        var held = Calendars.entry(Calendars.CLEOS, "Noor Haddad", "14:30", 30, AppointmentStatus.PENDING);
        server.on("GET " + QUEUE, waiting(NOOR));
        window.press(KeyCode.F5);
        server.on("POST " + QUEUE + "/" + ID + "/appointment", asked -> {
            server.on("GET " + QUEUE, waiting());
            server.on("GET /api/agenda/appointments/" + Calendars.CLEOS, Calendars.close(held, AgendaAction.CANCEL));
            return Reply.json(Calendars.close(held, AgendaAction.CANCEL));
        });
        window.click("Book 14:30, Dr. Ada Keller");
        window.sees("New appointment");
        window.click("Hold and ask for payment");

        window.sees("The time is held for Noor Haddad.");
        window.sees("Waiting room");
        assertThat(server.asked("POST " + QUEUE + "/" + ID + "/appointment"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("Noor Haddad", "2026-11-23T13:30:00Z"));
    }

    @Test
    void whatAnotherDeskWasFasterWithIsSaidAndTheListIsReadAgain() {
        server.on("GET " + QUEUE, waiting(NOOR));
        window.press(KeyCode.F5);
        window.sees("Noor Haddad");
        server.on("GET " + QUEUE, waiting());
        server.on("POST " + QUEUE + "/" + ID + "/departure", _ -> Reply.problem(ProblemType.NOT_FOUND, Map.of()));
        window.click("Noor Haddad has left");

        window.sees("Nobody waits");
    }

    @Test
    void theListIsNamedReadableAndWholeInBothLanguagesAndThemes() {
        server.on("GET " + QUEUE, waiting(NOOR));
        window.press(KeyCode.F5);
        for (var language : Language.values()) {
            for (var theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                seat.speak(language);
                seat.look(theme);
                window.sees("Noor Haddad");
                window.picture("queue-" + language.tag() + "-" + theme, 1);
                assertThat(Faults.in(window)).isEmpty();
            }
        }
    }

    /** Whoever asks from then on is told the same. */
    private void becomes(String asked, WalkInSummary... people) {
        server.on(asked, _ -> {
            server.on("GET " + QUEUE, waiting(people));
            return Reply.json(waiting(people));
        });
    }

    private static WalkInPage waiting(WalkInSummary... people) {
        return new WalkInPage(List.of(people));
    }
}
