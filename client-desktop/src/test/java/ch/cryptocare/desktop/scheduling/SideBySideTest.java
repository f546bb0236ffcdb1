package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaPractitionerPage;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada, Mei and Noor practise side by side, and Sami looks at their week. */
class SideBySideTest {
    private static final PractitionerId NOOR = new PractitionerId(new UUID(4, 3));

    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private Window window;

    @BeforeEach
    void samiLooksAtTheWeek() {
        server.on(
                        "GET /api/agenda/practitioners",
                        new AgendaPractitionerPage(List.of(
                                Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller"),
                                Calendars.practitioner(Calendars.MEI, "Dr. Mei Tanaka"),
                                Calendars.practitioner(NOOR, "Dr. Noor Haddad"))))
                .on("GET /api/practitioners/" + NOOR + "/agenda", Calendars.ofAda());
        window = Opening.of(server, folder)
                .sized(1360, 860)
                .at(new Place.Calendar())
                .window();
        window.click("Week");
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void theTimeIsReadWholeAndTheNameGivesWay() {
        window.sees("Hannah Müller");
        window.picture("calendar-side-by-side", 1);
        var times = labels("chip-time");
        assertThat(times).isNotEmpty().allMatch(label -> label.getWidth() >= label.prefWidth(-1));
        assertThat(labels("chip-name")).anyMatch(label -> label.getWidth() < label.prefWidth(-1));
        assertThat(window.chip("Hannah Müller").getAccessibleText()).contains("14:00", "14:30", "Video consultation");
    }

    @Test
    void aWideColumnTellsAlsoUntilWhen() {
        window.click("Dr. Mei Tanaka");
        window.click("Dr. Noor Haddad");
        window.click("Day");
        window.sees("– 09:50");
    }

    @Test
    void whatIsChosenFromSeveralHasTheCornersOfButtons() {
        var day = corner("Day");
        assertThat(day).isEqualTo(8);
    }

    private double corner(String words) {
        return window.seen().stream()
                .filter(node -> node instanceof ToggleButton button && words.equals(button.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .getBackground()
                .getFills()
                .getFirst()
                .getRadii()
                .getTopLeftHorizontalRadius();
    }

    private List<Label> labels(String style) {
        return window.seen().stream()
                .filter(node -> node instanceof Label && node.getStyleClass().contains(style))
                .map(Label.class::cast)
                .toList();
    }
}
