package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.DeskContact;
import ch.cryptocare.common.contract.scheduling.PatientLinkResponse;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Camera;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cleo has no e-mail: Sami books for her at the desk, and her telephone photographs the way to her page. */
class PatientLinkStoryTest {
    private static final String PAGE = "https://cryptocare.example/appointment/#kq3V9xw7Jm2Tn8Rb5Yd1Lc";

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "EN, LIGHT, 1.5"})
    void whatALetterWouldHaveBroughtIsPhotographed(Language language, ThemeChoice theme, double scale) {
        var cleo = withoutEmail("Cleo Martin");
        var link = "POST /api/agenda/appointments/" + Calendars.CLEOS + "/patient-link";
        server.on("POST /api/agenda/appointments", _ -> {
            server.on("GET /api/practitioners/" + Calendars.ADA + "/agenda", Calendars.ofAda(cleo.entry()));
            server.on("GET /api/agenda/appointments/" + Calendars.CLEOS, cleo);
            return Reply.json(cleo);
        });
        server.on(link, new PatientLinkResponse(PAGE));
        var seat = Opening.of(server, folder)
                .in(language, theme, scale)
                .sized(1360, 900)
                .at(new Place.Calendar());
        var window = seat.window();
        var text = seat.desktop().text;

        bookCleoByKeys(window);
        window.sees(text.of("booking.held", "Cleo Martin"));
        assertThat(server.asked(link)).isEmpty();
        window.click(text.of("appointment.link"));

        window.sees(text.of("appointment.link.why", "Cleo Martin"));
        assertThat(Camera.read(window, text.of("appointment.link.code"))).isEqualTo(PAGE);
        window.picture(("patient-link-" + language + "-" + theme).toLowerCase(Locale.ROOT), scale);
        assertThat(Faults.in(window)).isEmpty();
    }

    private static void bookCleoByKeys(Window window) {
        window.press(KeyCode.N);
        window.write("Cleo Martin");
        window.press(KeyCode.ENTER);
        window.write("1530");
        window.press(KeyCode.ENTER);
    }

    private static AgendaAppointmentResponse withoutEmail(String name) {
        var entry = Calendars.entry(Calendars.CLEOS, name, "15:30", 30, AppointmentStatus.PENDING);
        var now = Calendars.close(entry, AgendaAction.CANCEL);
        return new AgendaAppointmentResponse(
                now.entry(),
                now.practitionerId(),
                now.practitionerName(),
                now.zone(),
                new DeskContact(name, Optional.empty(), Optional.empty(), Optional.empty()),
                now.priceSats(),
                now.freeCancellationUntil(),
                now.refundIfCancelled(),
                now.actions(),
                now.invoice(),
                now.refund(),
                now.meeting());
    }
}
