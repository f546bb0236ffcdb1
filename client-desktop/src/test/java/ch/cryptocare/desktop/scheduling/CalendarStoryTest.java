package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sami at the desk, in a real window. It is Monday, two in the afternoon. */
class CalendarStoryTest {
    private static final String AGENDA = "GET /api/practitioners/" + Calendars.ADA + "/agenda";
    private static final String BENS = "/api/agenda/appointments/" + Calendars.BENS;
    private static final AgendaEntry BEN =
            Calendars.entry(Calendars.BENS, "Ben Favre", "14:30", 30, AppointmentStatus.BOOKED);
    private static final double TWO_HOURS = 2 * DayColumnView.HOUR;

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private Window window;

    @BeforeEach
    void samiLooksAtTheCalendar() {
        server.on(AGENDA, Calendars.ofAda(BEN));
        window = Opening.of(server, folder)
                .sized(1360, 860)
                .at(new Place.Calendar())
                .window();
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void samiDragsBensAppointmentAndTakesItBack() {
        var later = moved(BEN, Duration.ofHours(-2));
        server.on("POST " + BENS + "/rescheduling", asked -> Reply.json(Calendars.close(later)));
        window.drag("Ben Favre", -TWO_HOURS);
        window.sees("12:30 – 13:00 · Already over");
        window.drop();
        assertThat(server.asked("POST " + BENS + "/rescheduling")).isEmpty();
        window.sees("It cannot go there: Already over.");

        server.on(
                "POST " + BENS + "/rescheduling", _ -> Reply.json(Calendars.close(moved(BEN, Duration.ofMinutes(30)))));
        window.drag("Ben Favre", DayColumnView.HOUR / 2);
        window.sees("15:00 – 15:30 · Free");
        window.drop();
        assertThat(server.asked("POST " + BENS + "/rescheduling").getLast().body())
                .isEqualTo("{\"start\":\"2026-11-23T14:00:00Z\"}");
        window.sees("Ben Favre moved to 23 November 2026, 15:00.");
        window.click("Undo");
        assertThat(server.asked("POST " + BENS + "/rescheduling").getLast().body())
                .isEqualTo("{\"start\":\"2026-11-23T13:30:00Z\"}");
    }

    @Test
    void whatIsOfferedToBeUndoneIsUndoneByKeysOnce() {
        server.on(
                "POST " + BENS + "/rescheduling", _ -> Reply.json(Calendars.close(moved(BEN, Duration.ofMinutes(30)))));
        window.drag("Ben Favre", DayColumnView.HOUR / 2);
        window.drop();
        window.sees("Undo");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees("Ben Favre is back where they were.");
        assertThat(window.shows("Undo")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(server.asked("POST " + BENS + "/rescheduling"))
                .hasSize(2)
                .last()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"start\":\"2026-11-23T13:30:00Z\"}"));
        window.press(KeyCode.F1);
        window.sees("Undo what was just done");
    }

    @Test
    void whoTypesTakesBackWhatWasTypedFirst() {
        server.on("GET " + BENS, Calendars.close(BEN, AgendaAction.RECORD_ARRIVAL));
        server.on("POST " + BENS + "/arrival", Calendars.close(BEN, AgendaAction.REOPEN));
        server.on("POST " + BENS + "/reopening", Calendars.close(BEN, AgendaAction.RECORD_ARRIVAL));
        window.clickCalled("Ben Favre");
        window.click("Patient is here");
        window.sees("Ben Favre is here.");
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.write("x");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(server.asked("POST " + BENS + "/reopening")).isEmpty();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(server.asked("POST " + BENS + "/reopening")).hasSize(1);
    }

    @Test
    void whatTheServerRefusesIsExplainedAndTheCalendarIsAsItWas() {
        server.on("POST " + BENS + "/rescheduling", _ -> Reply.problem(ProblemType.SLOT_TAKEN, Map.of()));
        window.drag("Ben Favre", DayColumnView.HOUR / 2);
        window.drop();
        window.sees("Somebody has just taken this time. Please choose another.");
        assertThat(window.chip("Ben Favre").getAccessibleText()).contains("14:30");
    }

    @Test
    void samiBooksSomebodyWithoutEmailByKeysAndSeesThePaymentArrive() {
        var held = Calendars.entry(Calendars.CLEOS, "Cleo Martin", "15:30", 30, AppointmentStatus.PENDING);
        server.on("POST /api/agenda/appointments", asked -> {
            server.on(AGENDA, Calendars.ofAda(BEN, held));
            return Reply.json(Calendars.close(held, AgendaAction.CANCEL));
        });
        window.press(KeyCode.N);
        window.sees("New appointment");
        window.write("Cleo Martin");
        window.press(KeyCode.ENTER);
        window.sees("When? For example 09:30");
        window.write("1530");
        window.press(KeyCode.ENTER);
        window.sees("The time is held for Cleo Martin.");
        assertThat(server.asked("POST /api/agenda/appointments"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.body()).contains("Cleo Martin").doesNotContain("@"));
        window.sees("Can be paid for 10:00 more");
    }

    @Test
    void samiFindsBenByNameFromAnywhere() {
        server.on("GET " + BENS, Calendars.close(BEN, AgendaAction.CANCEL));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.sees("Good day, Sami Weber");
        window.write("/");
        window.write("favre");
        window.sees("Ben Favre, 23 November 2026, 14:30, Dr. Ada Keller");
        window.picture("palette-patients", 1);
        window.press(KeyCode.ENTER);

        window.sees("Cancel appointment");
        assertThat(window.chip("Ben Favre").isVisible()).isTrue();
    }

    @Test
    void samiSavesTheReceiptThatBenAsksFor() {
        server.on("GET " + BENS, Calendars.close(BEN, AgendaAction.CANCEL));
        server.on("GET " + BENS + "/receipt.pdf", _ -> new Reply(200, "application/pdf", "%PDF-1.7"));
        window.clickCalled("Ben Favre");
        window.choose("Receipt", "Save as PDF…");

        window.sees("Saved: receipt 2026-11-23 Ben Favre.pdf");
        window.picture("receipt", 1);
        assertThat(folder.resolve("receipt 2026-11-23 Ben Favre.pdf")).hasContent("%PDF-1.7");
    }

    @Test
    void whatChangedElsewhereIsThereAfterF5() {
        server.on(AGENDA, Calendars.ofAda());
        window.press(KeyCode.F5);
        window.await(() -> window.seen().stream().noneMatch(node -> node instanceof Chip));
    }

    @Test
    void theKeysOfTheCalendarComeFirstInTheListOfKeys() {
        window.press(KeyCode.F1);
        window.sees("In this place");
        window.sees("New appointment");
        window.sees("Everywhere");
        window.picture("keys", 1);
    }

    private static AgendaEntry moved(AgendaEntry entry, Duration by) {
        return new AgendaEntry(
                entry.id(),
                entry.status(),
                entry.revision() + 1,
                entry.start().plus(by),
                entry.end().plus(by),
                entry.serviceId(),
                entry.serviceName(),
                entry.mode(),
                entry.patientName(),
                entry.holdUntil());
    }
}
