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
import ch.cryptocare.desktop.window.Seat;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sami goes on with the next thing while the last one is still under way. */
@NullUnmarked
class GoingOnStoryTest {
    private static final String CLEOS = "GET /api/agenda/appointments/" + Calendars.CLEOS;
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private final List<Runnable> everySecond = new ArrayList<>();
    private Seat seat;
    private Window window;

    @BeforeEach
    void samiLooksAtTheCalendar() {
        seat = Opening.of(server, folder)
                .sized(1360, 860)
                .ticking((pause, what) -> {
                    if (pause.equals(SECOND)) everySecond.add(what);
                    return () -> {};
                })
                .at(new Place.Calendar());
        window = seat.window();
        window.sees("New appointment");
    }

    @AfterEach
    void closeServer() {
        seat.go(new Place.Home());
        server.close();
    }

    @Test
    void theKeysGoOnAfterTheMonthWasLookedAt() {
        window.press(KeyCode.W);
        window.press(KeyCode.M);
        window.sees("November 2026");
        window.press(KeyCode.D);
        window.sees("Monday 23 November");
        window.press(KeyCode.Q);
        window.sees("Nobody waits");
    }

    @Test
    void theKeysGoOnAfterWhatHadTheCursorIsGone() {
        window.clickCalled("Cleo Martin");
        window.sees("Can be paid for 10:00 more");
        window.on(() -> {
            window.chip("Close").requestFocus();
            return true;
        });
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("Can be paid for 10:00 more"));
        window.press(KeyCode.N);
        window.sees("Patient’s name");
    }

    @Test
    void noKeyReachesTheCalendarBelowADialog() {
        window.press(KeyCode.N);
        window.sees("Patient’s name");
        window.click("Cancel");
        window.press(KeyCode.F1);
        window.sees("In this place");
        window.press(KeyCode.M);
        assertThat(window.shows("November 2026")).isFalse();
    }

    @Test
    void aMoveSaysBeforeWhetherItSuitsAndStaysOpenUntilItIsDone() {
        window.clickCalled("Ben Favre");
        window.click("Move");
        window.typeInto("Time", "14:00");
        window.sees("Taken");
        window.typeInto("Time", "07:00");
        window.sees("Already over");
        server.on(
                "POST /api/agenda/appointments/" + Calendars.BENS + "/rescheduling",
                _ -> Reply.problem(ProblemType.SLOT_TAKEN, Map.of()));
        window.typeInto("Time", "16:30");
        window.sees("Free");
        window.click("Move");
        window.await(() -> window.seen().stream()
                .anyMatch(node -> node instanceof TextInputControl field && "16:30".equals(field.getText())));
        assertThat(window.shows("Cancel")).isTrue();
    }

    @Test
    void cleoSeesOnHerScreenThatThePaymentCame() {
        showCleo();
        cleoPays();
        desktopLoadsAgain();
        window.await(() -> window.on(() -> patientReads("Paid")));
    }

    @Test
    void cleoSeesItThoughSamiLooksAtSomebodyElse() {
        showCleo();
        window.clickCalled("Luca Rossi");
        cleoPays();
        desktopLoadsAgain();
        window.await(() -> window.on(() -> patientReads("Paid")));
    }

    @Test
    void theNextPatientFindsNoCodeOfCleos() {
        showCleo();
        cleoPays();
        desktopLoadsAgain();
        window.await(() -> window.on(() -> patientReads("Paid")));
        pass(19);
        assertThat(window.on(() -> patientReads("Paid"))).isTrue();
        pass(1);
        assertThat(window.on(() -> patientReads(""))).isFalse();
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++)
            window.on(() -> {
                List.copyOf(everySecond).forEach(Runnable::run);
                return true;
            });
    }

    private void showCleo() {
        window.clickCalled("Cleo Martin");
        window.click("Show the patient");
        assertThat(window.on(() -> patientReads("Can be paid for 10:00 more"))).isTrue();
    }

    private void cleoPays() {
        var booked = Calendars.entry(Calendars.CLEOS, "Cleo Martin", "15:30", 30, AppointmentStatus.BOOKED);
        server.on(CLEOS, Calendars.close(booked, AgendaAction.CANCEL));
    }

    /** As when the server tells that Ada's calendar changed, and the panel asks for what it shows. */
    private void desktopLoadsAgain() {
        server.on("GET /api/practitioners/" + Calendars.ADA + "/agenda", Calendars.ofAda(paid()));
        window.press(KeyCode.F5);
    }

    private static AgendaEntry paid() {
        var booked = Calendars.entry(Calendars.CLEOS, "Cleo Martin", "15:30", 30, AppointmentStatus.BOOKED);
        return new AgendaEntry(
                booked.id(),
                booked.status(),
                booked.revision() + 1,
                booked.start(),
                booked.end(),
                booked.serviceId(),
                booked.serviceName(),
                booked.mode(),
                booked.patientName(),
                booked.holdUntil());
    }

    private static boolean patientReads(String words) {
        return javafx.stage.Window.getWindows().stream()
                .filter(one -> one instanceof Stage stage && "CryptoCare: payment".equals(stage.getTitle()))
                .anyMatch(one -> reads(one.getScene().getRoot(), words));
    }

    private static boolean reads(Node node, String words) {
        if (node instanceof Labeled label
                && label.getText() != null
                && label.getText().startsWith(words)) return true;
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> reads(child, words));
    }
}
