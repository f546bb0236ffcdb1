package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.contract.auth.SessionPage;
import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AgendaChange;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaPractitionerPage;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A practice that is booked from eight o'clock on, as a scripted server tells of it. */
final class BusyPractice implements AutoCloseable {
    static final int WORKDAYS = 5;

    /** So long one waits until the server tells of the next changes. */
    private static final String BETWEEN_CHANGES = "retry: 1000\n\n";

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final int LENGTH = 20;
    private static final List<String> FIRST =
            List.of("Ben", "Cleo", "Dmitri", "Élodie", "Hannah", "Luca", "Noor", "Sami");
    private static final List<String> LAST =
            List.of("Favre", "Martin", "Volkov", "Rochat", "Müller", "Rossi", "Haddad", "Weber", "Dubois");

    private final ScriptedServer server = World.server(World.account("Sami Weber", Role.STAFF));
    private final int practitioners;
    private final int each;

    /** @param each how many appointments each of them has on a day */
    private BusyPractice(int practitioners, int each) {
        this.practitioners = practitioners;
        this.each = each;
        server.on("POST /api/session/refreshing", signedInForADay())
                .on("GET /api/account/sessions", new SessionPage(List.of(), Optional.empty()))
                .on(
                        "GET /api/agenda/practitioners",
                        new AgendaPractitionerPage(IntStream.range(0, practitioners)
                                .mapToObj(BusyPractice::practitioner)
                                .toList()))
                .on("GET /api/agenda/events", _ -> Reply.events(BETWEEN_CHANGES + changed(0) + changed(1)));
        for (int one = 0; one < practitioners; one++) {
            int number = one;
            server.on("GET /api/practitioners/" + id(one) + "/agenda", asked -> Reply.json(agenda(number, asked)));
            for (int place = 0; place < each; place++) {
                var entry = entry(one, MONDAY, place);
                server.on(
                        "GET /api/agenda/appointments/" + entry.id(),
                        Calendars.close(entry, AgendaAction.RESCHEDULE, AgendaAction.CANCEL));
            }
        }
    }

    static BusyPractice usual() {
        return new BusyPractice(4, 16);
    }

    /** With a thousand appointments in each week. */
    static BusyPractice large() {
        return new BusyPractice(8, 25);
    }

    int onADay() {
        return practitioners * each;
    }

    String url() {
        return server.address().toString();
    }

    private static Object signedInForADay() {
        var tokens = World.tokens("next", World.NOW.plus(Duration.ofDays(1)));
        return World.signedIn(World.account("Sami Weber", Role.STAFF), tokens);
    }

    private static PractitionerId id(int number) {
        return new PractitionerId(new UUID(4, 100 + number));
    }

    private static AgendaPractitioner practitioner(int number) {
        return Calendars.practitioner(id(number), "Dr. " + FIRST.get(number) + " " + LAST.get(number));
    }

    private static String changed(int number) {
        try {
            return "data: " + Json.MAPPER.writeValueAsString(new AgendaChange(id(number))) + "\n\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private AgendaResponse agenda(int practitioner, ScriptedServer.Asked asked) {
        var from = LocalDate.parse(asked.target().replaceFirst(".*from=([0-9-]+).*", "$1"));
        var to = LocalDate.parse(asked.target().replaceFirst(".*to=([0-9-]+).*", "$1"));
        var entries = new ArrayList<AgendaEntry>();
        var opening = new ArrayList<Slot>();
        from.datesUntil(to).filter(BusyPractice::isWorked).forEach(date -> {
            for (int place = 0; place < each; place++) entries.add(entry(practitioner, date, place));
            opening.add(open(date));
        });
        return new AgendaResponse(id(practitioner), ZURICH.getId(), entries, opening, List.of(), List.of());
    }

    private static boolean isWorked(LocalDate date) {
        return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private static Slot open(LocalDate date) {
        return new Slot(
                date.atTime(8, 0).atZone(ZURICH).toInstant(),
                date.atTime(18, 0).atZone(ZURICH).toInstant());
    }

    /** One after the other, from eight o'clock on. */
    private static AgendaEntry entry(int practitioner, LocalDate date, int place) {
        long day = ChronoUnit.DAYS.between(MONDAY, date);
        var mondays = Calendars.entry(
                new AppointmentId(new UUID(practitioner, (day << 16) + place)),
                FIRST.get((place + practitioner) % FIRST.size()) + " "
                        + LAST.get((place + (int) Math.abs(day)) % LAST.size()),
                LocalTime.of(8, 0).plusMinutes((long) place * LENGTH).toString(),
                LENGTH,
                place % 9 == 8 ? AppointmentStatus.PENDING : AppointmentStatus.BOOKED);
        return new AgendaEntry(
                mondays.id(),
                mondays.status(),
                mondays.revision(),
                mondays.start().plus(Duration.ofDays(day)),
                mondays.end().plus(Duration.ofDays(day)),
                mondays.serviceId(),
                mondays.serviceName(),
                mondays.mode(),
                mondays.patientName(),
                mondays.holdUntil());
    }

    @Override
    public void close() {
        server.close();
    }
}
