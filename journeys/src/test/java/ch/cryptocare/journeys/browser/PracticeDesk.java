package ch.cryptocare.journeys.browser;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaQuery;
import ch.cryptocare.desktop.Desktop;
import ch.cryptocare.desktop.window.Window;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** The desktop of somebody in Ada’s practice, in a real window, against the real server. */
final class PracticeDesk {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final int WEEKS_AHEAD = 5;

    final Window window;
    private final Desktop desktop;

    private PracticeDesk(Desktop desktop, Window window) {
        this.desktop = desktop;
        this.window = window;
    }

    /** @param person as the sandbox lists people: with password and the code of the moment */
    static PracticeDesk open(String server, JsonNode person, Path folder) {
        var seat = Seat.open(server, folder)
                .signIn(
                        person.path("email").asText(),
                        person.path("password").asText(),
                        person.path("code").asText());
        seat.window().sees("Cabinet du Rhône");
        return new PracticeDesk(seat.desktop(), seat.window());
    }

    /** Offers a part of a day each week that was closed until now. */
    void opens(DayOfWeek day, String from, String to) {
        var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.click("Add hours: " + name);
        window.typeInto(name + ", from", from);
        window.typeInto(name + ", until", to);
        window.sees("Not saved yet");
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.sees("The hours are saved.");
    }

    /** To the calendar, at the week of somebody's appointment. */
    void lookAtTheWeekOf(String patient) {
        var monday = monday(entry(patient).start().atZone(ZURICH).toLocalDate());
        long weeks = ChronoUnit.WEEKS.between(monday(LocalDate.now(ZURICH)), monday);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.sees("New appointment");
        window.press(KeyCode.W);
        for (long week = 0; week < weeks; week++) window.press(KeyCode.RIGHT);
    }

    /** Ada's appointment with somebody, as the server tells the desk. */
    AgendaEntry entry(String patient) {
        return found(patient).orElseThrow(() -> new AssertionError(patient + " has no appointment"));
    }

    AgendaAppointmentResponse closer(AgendaEntry entry) {
        return desktop.api.call(AgendaApi.APPOINTMENT, entry.id().value());
    }

    private Optional<AgendaEntry> found(String patient) {
        var today = LocalDate.now(ZURICH);
        var range =
                new AgendaQuery(today.toString(), today.plusWeeks(WEEKS_AHEAD).toString());
        return desktop.api.call(AgendaApi.PRACTITIONERS).items().stream()
                .filter(practitioner -> practitioner.name().equals("Dr. Ada Keller"))
                .flatMap(ada -> desktop.api.call(AgendaApi.AGENDA, ada.id().value(), range).appointments().stream())
                .filter(entry -> entry.patientName().equals(patient))
                .findFirst();
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
