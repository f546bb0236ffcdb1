package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Looks;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What the calendar looks like in each of its states, in both languages and themes. */
class CalendarPicturesTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = Calendars.on(World.server(World.account("Ada Keller", Role.PRACTITIONER)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @ArgumentsSource(Looks.class)
    void everyStateIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var seat = Opening.of(server, folder)
                .in(language, theme, scale)
                .sized(1360, 860)
                .at(new Place.Calendar());
        var desktop = seat.desktop();
        var window = seat.window();
        var faults = new ArrayList<String>();
        var name = (language + "-" + theme + (scale > 1 ? "-large" : "")).toLowerCase(Locale.ROOT);
        look(window, "calendar-day-" + name, scale, faults);
        window.click(desktop.text.of("CalendarSpan.WEEK"));
        look(window, "calendar-week-" + name, scale, faults);
        window.click(desktop.text.of("CalendarSpan.MONTH"));
        look(window, "calendar-month-" + name, scale, faults);
        window.click(desktop.text.of("CalendarSpan.DAY"));
        window.clickCalled("Ben Favre");
        look(window, "calendar-booked-" + name, scale, faults);
        window.clickCalled("Cleo Martin");
        look(window, "calendar-unpaid-" + name, scale, faults);
        window.click(desktop.text.of("calendar.new"));
        look(window, "calendar-new-" + name, scale, faults);
        assertThat(faults).isEmpty();
    }

    private static void look(Window window, String name, double scale, List<String> faults) {
        window.picture(name, scale);
        Faults.in(window).forEach(fault -> faults.add(name + ": " + fault));
    }
}
