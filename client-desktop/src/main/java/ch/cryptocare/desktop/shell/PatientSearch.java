package ch.cryptocare.desktop.shell;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaQuery;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Work;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/**
 * Appointments by their patients, in the calendars that one keeps: two weeks back, six ahead. The server keeps names
 * sealed and cannot search them; what is typed here never leaves this window.
 */
public final class PatientSearch {
    private static final int DAYS_BACK = 14;
    private static final int DAYS_AHEAD = 48;

    private final ServerApi api;
    private final Background background;
    private final Navigator navigator;
    private final Text text;
    private final InstantSource clock;
    private final ZoneId zone;

    public PatientSearch(
            ServerApi api, Background background, Navigator navigator, Text text, InstantSource clock, ZoneId zone) {
        this.api = api;
        this.background = background;
        this.navigator = navigator;
        this.text = text;
        this.clock = clock;
        this.zone = zone;
    }

    /** What comes next first, what is past last. */
    Work<List<Command>> load() {
        var now = clock.instant();
        var today = now.atZone(zone).toLocalDate();
        var range = new AgendaQuery(
                today.minusDays(DAYS_BACK).toString(),
                today.plusDays(DAYS_AHEAD).toString());
        return background.run(() -> api.call(AgendaApi.PRACTITIONERS).items().stream()
                .flatMap(practitioner -> found(practitioner, range))
                .sorted(nextFirst(now))
                .map(this::command)
                .toList());
    }

    private record Found(AgendaPractitioner practitioner, AgendaEntry entry) {
        Instant start() {
            return entry.start();
        }
    }

    private Stream<Found> found(AgendaPractitioner practitioner, AgendaQuery range) {
        return api.call(AgendaApi.AGENDA, practitioner.id().value(), range).appointments().stream()
                .map(entry -> new Found(practitioner, entry));
    }

    private static Comparator<Found> nextFirst(Instant now) {
        return Comparator.<Found, Boolean>comparing(found -> found.start().isBefore(now))
                .thenComparingLong(
                        found -> Duration.between(now, found.start()).abs().toSeconds());
    }

    private Command command(Found found) {
        var entry = found.entry();
        var there = ZoneId.of(found.practitioner().zone());
        var day = entry.start().atZone(there).toLocalDate();
        var when = text.formats().in(there).dateAndTime(entry.start());
        return new Command(
                text.of(
                        "palette.patient",
                        entry.patientName(),
                        when,
                        found.practitioner().name()),
                text.of(entry.status()),
                Feather.USER,
                "",
                () -> navigator.go(new Place.AppointmentOf(entry.id(), day)));
    }
}
