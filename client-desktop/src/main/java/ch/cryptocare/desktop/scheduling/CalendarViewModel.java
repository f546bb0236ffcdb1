package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaQuery;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.daysheet.CalendarZone;
import ch.cryptocare.desktop.daysheet.DaySheet;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;

/** The calendars that somebody keeps, a day, a week or a month of them. What is shown stays until something newer has come. */
public final class CalendarViewModel {
    public final Loaded<List<AgendaPractitioner>> practitioners;
    public final ObservableMap<PractitionerId, AgendaResponse> agendas = FXCollections.observableHashMap();

    /** Whose calendars are put aside. */
    public final ObservableSet<PractitionerId> hidden = FXCollections.observableSet();

    public final BooleanProperty showCancelled = new SimpleBooleanProperty(this, "showCancelled");

    /** Whether those who wait are listed beside the calendar. */
    public final BooleanProperty showQueue = new SimpleBooleanProperty(this, "showQueue");

    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final ObjectProperty<CalendarSpan> span = new SimpleObjectProperty<>(this, "span", CalendarSpan.DAY);
    private final ObjectProperty<Optional<AppointmentId>> open =
            new SimpleObjectProperty<>(this, "open", Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> moment = new ReadOnlyObjectWrapper<>(this, "moment");
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Moves moves;

    /** Which question is answered by what is shown: an answer that was overtaken is older than what is there. */
    private final Map<PractitionerId, Long> newest = new HashMap<>();

    private long asks;

    public CalendarViewModel(
            ServerApi api, Background background, Notices notices, Text text, InstantSource clock, ZoneId zone) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        this.clock = clock;
        this.zone = zone;
        moves = new Moves(api, background, notices, text, this::changed);
        practitioners =
                new Loaded<>(background, () -> api.call(AgendaApi.PRACTITIONERS).items(), List::isEmpty);
        day.set(today());
        day.addListener((_, _, _) -> loadAgendas());
        span.addListener((_, _, _) -> loadAgendas());
        practitioners.stateProperty().addListener((_, before, _) -> {
            if (!(before instanceof Loaded.State.Shown)) beginWhereTheyAre();
            loadAgendas();
        });
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<CalendarSpan> spanProperty() {
        return span;
    }

    /** The appointment that is looked at more closely. */
    public ObjectProperty<Optional<AppointmentId>> openProperty() {
        return open;
    }

    public LocalDate day() {
        return day.get();
    }

    public CalendarSpan span() {
        return span.get();
    }

    /** Today is where the practitioners are. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), CalendarZone.of(kept(), zone));
    }

    public Instant now() {
        return clock.instant();
    }

    /** All anew; also when it turns out that the same people have calendars as before. */
    public void load() {
        practitioners.load();
        loadAgendas();
    }

    /** Changes as time passes, so that the line of the moment moves on. */
    public ReadOnlyObjectProperty<Instant> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    public void tick() {
        moment.set(now());
    }

    public void turn(int pages) {
        day.set(span().turned(day(), pages));
    }

    /** Those whose calendars are seen. */
    public List<AgendaPractitioner> shown() {
        return kept().stream()
                .filter(practitioner -> !hidden.contains(practitioner.id()))
                .toList();
    }

    /** Somebody whose calendar is kept, seen or not. */
    public Optional<AgendaPractitioner> practitioner(PractitionerId id) {
        return kept().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether it is the calendar of whoever is signed in. */
    public boolean isOwn(PractitionerId practitioner) {
        return kept().stream().anyMatch(one -> one.own() && one.id().equals(practitioner));
    }

    /** Day by day, and in each day practitioner by practitioner. */
    public List<DayColumn> columns() {
        return span().dates(day()).stream()
                .flatMap(date -> shown().stream().map(practitioner -> new DayColumn(practitioner, date)))
                .toList();
    }

    /** What stands in a column, as far as it is to be seen. */
    public List<AgendaEntry> entries(DayColumn column) {
        return agenda(column.id()).map(AgendaResponse::appointments).orElse(List.of()).stream()
                .filter(entry -> showCancelled.get() || entry.status() != AppointmentStatus.CANCELLED)
                .filter(entry -> column.stretch(Fit.slot(entry)).isPresent())
                .toList();
    }

    /** What is known of the day that is looked at, of those whose calendars are seen. */
    public DaySheet daySheet() {
        var parts = shown().stream()
                .flatMap(one -> agenda(one.id()).map(agenda -> new DaySheet.Part(one, agenda)).stream())
                .toList();
        return new DaySheet(now(), day(), day(), parts);
    }

    /** As it stands in the calendar now, if it is seen there. */
    public Optional<AgendaEntry> entry(AgendaAppointmentResponse appointment) {
        return agenda(appointment.practitionerId())
                .flatMap(agenda -> agenda.appointments().stream()
                        .filter(entry -> entry.id().equals(appointment.entry().id()))
                        .findFirst());
    }

    public Optional<AgendaResponse> agenda(PractitionerId practitioner) {
        return Optional.ofNullable(agendas.get(practitioner));
    }

    /** Somebody's calendar changed, here or elsewhere. */
    public void changed(PractitionerId practitioner) {
        var asked = new Seen(practitioner, span().first(day()), span().end(day()));
        long mine = ++asks;
        background
                .run(() -> api.call(AgendaApi.AGENDA, practitioner.value(), asked.query()))
                .then(agenda -> {
                    if (asked.equals(new Seen(practitioner, span().first(day()), span().end(day())))
                            && mine > newest.getOrDefault(practitioner, 0L)) {
                        newest.put(practitioner, mine);
                        agendas.put(practitioner, agenda);
                    }
                })
                .offline(() -> {});
    }

    private record Seen(PractitionerId practitioner, LocalDate from, LocalDate to) {
        AgendaQuery query() {
            return new AgendaQuery(from.toString(), to.toString());
        }
    }

    /** Takes an appointment to another time; what was done can be undone for as long as it is told. */
    public void move(PractitionerId practitioner, AgendaEntry entry, Instant start) {
        if (start.equals(entry.start())) return;
        practitioner(practitioner).ifPresent(whose -> moves.move(whose, entry, start));
    }

    /** An appointment was let go where it cannot be. */
    public void tellWhyNot(Fit fit) {
        notices.news(text.of("calendar.not-there", text.of(fit)));
    }

    /** Until they were known, the machine's day was the best guess; an appointment that was asked for has its own. */
    private void beginWhereTheyAre() {
        if (open.get().isEmpty() && day().equals(LocalDate.ofInstant(now(), zone))) day.set(today());
    }

    private void loadAgendas() {
        kept().forEach(practitioner -> changed(practitioner.id()));
    }

    private List<AgendaPractitioner> kept() {
        return practitioners.state() instanceof Loaded.State.Shown<List<AgendaPractitioner>>(var kept)
                ? kept
                : List.of();
    }
}
