package ch.cryptocare.desktop.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AvailabilityRequest;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Hours;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Seat;
import ch.cryptocare.desktop.window.Typing;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.DayOfWeek;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada opens her Fridays, in a real window. */
@NullUnmarked
class HoursByKeysTest {
    @TempDir
    Path folder;

    private final ScriptedServer server =
            Hours.on(Calendars.on(World.server(World.account("Ada Keller", Role.PRACTITIONER))));
    private Seat seat;
    private Window window;

    @BeforeEach
    void openHours() {
        seat = Opening.of(server, folder).sized(1360, 860).onThreads().open();
        window = seat.window();
        seat.signIn();
        window.sees("Good day, Ada Keller");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.sees("When can patients book in an ordinary week? A day without hours is closed.");
        window.sees("31 free times");
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void fridaysAreOpenedPreviewedAndSaved() {
        server.on(
                "POST " + Hours.ADAS,
                asked -> ScriptedServer.Reply.json(Hours.changed(
                        Hours.ofAda(
                                8, Hours.read(asked, AvailabilityRequest.class).availability()),
                        Hours.conflict("2026-11-23T14:00:00Z"))));
        window.click("Add hours: Friday");
        window.await(() -> "Friday, from".equals(window.focused().getAccessibleText()));
        // As people type: the whole field is replaced, and the end stays.
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DIGIT1);
        window.press(KeyCode.DIGIT0);
        window.press(KeyCode.TAB);
        window.await(() -> "10:00".equals(Typing.field(window, "Friday, from").getText()));
        window.sees("Not saved yet");
        window.sees("+ 2 new");
        window.sees("+ 10:00");

        window.press(KeyCode.CONTROL, KeyCode.S);

        window.sees("The hours are saved.");
        window.sees("1 booked appointment does not fit any more");
        window.sees("Mon 23 Nov, 15:00 – 15:30");
        window.await(() -> !window.shows("Not saved yet"));
        assertThat(window.focused().getAccessibleText()).isEqualTo("Friday, until");
        var sent = Hours.read(server.asked("POST " + Hours.ADAS).getLast(), AvailabilityRequest.class);
        assertThat(sent.availability().rules())
                .anyMatch(rule -> rule.weekday() == DayOfWeek.FRIDAY && rule.from() == 600 && rule.to() == 720);
    }

    @Test
    void theCursorGoesToTheFirstOfWhatCannotBeRead() {
        window.typeInto("Tuesday, until", "noon");
        window.on(() -> {
            Typing.field(window, "Monday, from").setText("at nine");
            Typing.field(window, "Monday, until").setText("late");
            return true;
        });
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.focused().getAccessibleText()).isEqualTo("Monday, from");

        window.press(KeyCode.TAB);
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.focused().getAccessibleText()).isEqualTo("Monday, from");
        assertThat(server.asked("POST " + Hours.ADAS)).isEmpty();
    }

    @Test
    void theCursorFindsTheFaultOnAnotherSheet() {
        window.click("Rules");
        window.typeInto("How many days ahead", "many");
        window.typeInto("Minimum notice", "soon");
        window.click("Week");
        window.click("Save");
        assertThat(window.focused().getAccessibleText()).isEqualTo("Minimum notice");
    }

    @Test
    void whoLeavesWithoutSavingIsAskedAndMayStay() {
        window.click("Remove hours: Monday, from 13:30");
        window.sees("− 4 gone");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.sees("Discard what is not saved?");
        window.click("Cancel");
        assertThat(seat.desktop().navigator.current()).isEqualTo(new Place.Availability());
        window.sees("Not saved yet");

        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.click("Discard changes");

        window.sees("Good day, Ada Keller");
        assertThat(server.asked("POST " + Hours.ADAS)).isEmpty();
    }

    @Test
    void anotherPractitionersHoursAreOnlyOpenedWhenMineMayGo() {
        window.click("Add hours: Friday");
        window.sees("Not saved yet");
        chooseMei();
        window.sees("Discard what is not saved?");
        window.click("Cancel");
        window.sees("Not saved yet");

        chooseMei();
        window.click("Discard changes");

        window.await(() -> !server.asked("GET /api/practitioners/" + Calendars.MEI + "/availability")
                .isEmpty());
        window.await(() -> !window.shows("Not saved yet"));
    }

    @Test
    void aTimeThatIsNotOfferedIsExplainedFilterByFilter() {
        window.click("Why not?");
        window.type("why-time", "14");
        window.press(KeyCode.ENTER);

        window.sees("Tuesday 24 November, 14:00 is not offered");
        window.sees("Taken: Tue 24 Nov, 13:45 – 14:15 (0 min kept free before, 10 after).");
        window.sees("Early enough: the first start that can still be booked is Mon 23 Nov, 16:02.");
    }

    @Test
    void everythingOfTheWeekIsReachedByTab() {
        window.on(() -> {
            Typing.field(window, "Monday, from").requestFocus();
            return true;
        });
        for (var next :
                new String[] {"Monday, until", "Monday, open for: For every service", "Remove hours: Monday, from 08:00"
                }) {
            window.press(KeyCode.TAB);
            assertThat(window.focused().getAccessibleText()).isEqualTo(next);
        }
        window.press(KeyCode.SPACE);

        window.await(() -> Typing.field(window, "Monday, from").getText().equals("13:30"));
    }

    @Test
    void theLanguageChangesAndWhatIsTypedStays() {
        window.click("Add hours: Friday");
        seat.speak(Language.FR);

        window.sees("Pas encore enregistré");
        assertThat(window.on(() -> Typing.field(window, "Vendredi, de").getText()))
                .isEqualTo("09:00");
    }

    private void chooseMei() {
        var list = window.seen().stream()
                .filter(node -> "Whose hours".equals(node.getAccessibleText()))
                .map(ComboBox.class::cast)
                .findFirst()
                .orElseThrow();
        window.on(() -> {
            list.getSelectionModel().select(1);
            return true;
        });
    }
}
