package ch.cryptocare.desktop.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AvailabilityRequest;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.Desktop;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Hours;
import ch.cryptocare.desktop.window.Looks;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Typing;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What the hours look like on each of their sheets, in both languages and themes. */
class AvailabilityPicturesTest {
    @TempDir
    Path folder;

    private final ScriptedServer server =
            Hours.on(Calendars.on(World.server(World.account("Ada Keller", Role.PRACTITIONER))));
    private final List<String> faults = new ArrayList<>();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @ArgumentsSource(Looks.class)
    void everySheetIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var seat = Opening.of(server, folder)
                .in(language, theme, scale)
                .sized(1360, 860)
                .at(new Place.Availability());
        var desktop = seat.desktop();
        var window = seat.window();
        var name = (language + "-" + theme + (scale > 1 ? "-large" : "")).toLowerCase(Locale.ROOT);
        look(window, "hours-week-" + name, scale);
        for (var section : List.of(Section.EXCEPTIONS, Section.ABSENCES, Section.SERVICES, Section.RULES)) {
            window.click(desktop.text.of(section));
            look(window, "hours-" + section.name().toLowerCase(Locale.ROOT) + "-" + name, scale);
        }
        window.click(desktop.text.of(Section.SERVICES));
        window.click(desktop.text.of("services.add"));
        look(window, "hours-service-" + name, scale);
        window.click(desktop.text.of("cancel"));
        ask(window, desktop);
        look(window, "hours-why-" + name, scale);
        change(window, desktop);
        look(window, "hours-changed-" + name, scale);
        if (scale > 1) {
            window.click(desktop.text.of(Section.PREVIEW));
            look(window, "hours-preview-" + name, scale);
        }
        refuse(window, desktop);
        look(window, "hours-refused-" + name, scale);
        assertThat(faults).isEmpty();
    }

    private static void ask(Window window, Desktop desktop) {
        window.click(desktop.text.of(Section.WHY));
        window.type("why-time", "14:00");
        window.click(desktop.text.of("why.ask"));
        window.sees(desktop.text.of("SlotFilter.GRID"));
    }

    /** Friday opens, and Monday's afternoon goes; what others saved meanwhile comes, too. */
    private void change(Window window, Desktop desktop) {
        window.click(desktop.text.of(Section.WEEK));
        window.click(desktop.text.of("week.add", day(DayOfWeek.FRIDAY, desktop)));
        window.click(desktop.text.of("week.remove", day(DayOfWeek.MONDAY, desktop), "13:30"));
        window.sees(desktop.text.of("hours.unsaved"));
    }

    /** An end before the start, as the server sees it; and three appointments that do not fit. */
    private void refuse(Window window, Desktop desktop) {
        server.on(
                "POST " + Hours.ADAS,
                asked -> ScriptedServer.Reply.json(Hours.changed(
                        Hours.ofAda(
                                8, Hours.read(asked, AvailabilityRequest.class).availability()),
                        Hours.conflict("2026-11-23T14:00:00Z"),
                        Hours.conflict("2026-11-30T13:00:00Z"))));
        window.click(desktop.text.of("hours.save"));
        window.click(desktop.text.of(Section.WEEK));
        window.click(desktop.text.of("week.add", day(DayOfWeek.SATURDAY, desktop)));
        window.on(() -> {
            Typing.field(window, desktop.text.of("week.from", day(DayOfWeek.SATURDAY, desktop)))
                    .setText("nine");
            return true;
        });
        window.click(desktop.text.of("hours.save"));
        window.sees(desktop.text.of(Wrong.NO_TIME));
    }

    private static String day(DayOfWeek day, Desktop desktop) {
        var name = day.getDisplayName(
                TextStyle.FULL_STANDALONE, desktop.text.language().locale());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void look(Window window, String name, double scale) {
        window.picture(name, scale);
        Faults.in(window).forEach(fault -> faults.add(name + ": " + fault));
    }
}
