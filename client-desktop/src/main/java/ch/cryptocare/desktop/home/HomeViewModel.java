package ch.cryptocare.desktop.home;

import ch.cryptocare.common.contract.auth.AccountResponse;
import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.MembershipSummary;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.SessionSummary;
import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaQuery;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.WalkInApi;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.daysheet.CalendarZone;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who I am, where I belong, and where else I am signed in. */
public final class HomeViewModel {
    public final AccountResponse account;
    public final Loaded<List<MembershipSummary>> practices;

    /** The appointments of today, of all calendars that one keeps; only for whoever keeps some. */
    public final Loaded<List<Due>> appointments;

    /** Who came without an appointment; only for whoever keeps calendars. */
    public final Loaded<List<WalkInSummary>> waiting;

    public final Loaded<List<SessionSummary>> devices;

    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;
    private final InstantSource clock;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<LocalDate> today = new ReadOnlyObjectWrapper<>(this, "today");

    /** Where the calendars are, once they are known. */
    private volatile ZoneId there;

    /** One of them, by the practitioner's clock. */
    public record Due(AgendaEntry entry, ZoneId zone) {
        public LocalDate day() {
            return LocalDate.ofInstant(entry.start(), zone);
        }
    }

    public HomeViewModel(
            AccountResponse account,
            ServerApi api,
            Background background,
            Notices notices,
            Text text,
            InstantSource clock,
            ZoneId zone) {
        this.account = account;
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        this.clock = clock;
        this.zone = zone;
        there = zone;
        practices = new Loaded<>(
                background, () -> api.call(OrganizationApi.MEMBERSHIPS).items(), List::isEmpty);
        appointments = new Loaded<>(background, this::appointmentsOfToday, List::isEmpty);
        waiting = new Loaded<>(background, () -> api.call(WalkInApi.WAITING).items(), _ -> false);
        devices = new Loaded<>(background, () -> api.call(AuthApi.SESSIONS).items(), List::isEmpty);
        appointments.stateProperty().subscribe(_ -> today.set(LocalDate.ofInstant(clock.instant(), there)));
    }

    public void load() {
        practices.load();
        if (keepsCalendars()) loadDay();
        devices.load();
    }

    void loadDay() {
        appointments.load();
        waiting.load();
    }

    /** Where the practitioners are. */
    public ReadOnlyObjectProperty<LocalDate> todayProperty() {
        return today.getReadOnlyProperty();
    }

    public boolean keepsCalendars() {
        return account.roles().contains(Role.PRACTITIONER) || account.roles().contains(Role.STAFF);
    }

    private List<Due> appointmentsOfToday() {
        var practitioners = api.call(AgendaApi.PRACTITIONERS).items();
        there = CalendarZone.of(practitioners, zone);
        return practitioners.stream()
                .flatMap(this::appointmentsOfToday)
                .filter(due -> due.entry().status() != AppointmentStatus.CANCELLED)
                .sorted(Comparator.comparing(due -> due.entry().start()))
                .toList();
    }

    /** Today is where the practitioner is. */
    private Stream<Due> appointmentsOfToday(AgendaPractitioner practitioner) {
        var there = ZoneId.of(practitioner.zone());
        var day = clock.instant().atZone(there).toLocalDate();
        var query = new AgendaQuery(day.toString(), day.plusDays(1).toString());
        return api.call(AgendaApi.AGENDA, practitioner.id().value(), query).appointments().stream()
                .map(entry -> new Due(entry, there));
    }

    /** Morning, day or evening, as one greets. */
    public String greeting() {
        var hour = clock.instant().atZone(zone).getHour();
        return text.of(hour >= 18 ? "home.evening" : "home.day", account.name());
    }

    public void signOut(SessionSummary device) {
        background
                .run(() -> api.call(AuthApi.END_SESSION, device.id()))
                .then(page -> {
                    devices.show(page.items());
                    notices.done(text.of("home.device.signed-out", device.device()));
                })
                .failed(notices::trouble);
    }
}
