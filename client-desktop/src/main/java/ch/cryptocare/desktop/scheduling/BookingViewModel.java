package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.DeskAppointmentRequest;
import ch.cryptocare.common.contract.scheduling.DeskContact;
import ch.cryptocare.common.contract.scheduling.SchedulingApi;
import ch.cryptocare.common.contract.scheduling.ServiceResponse;
import ch.cryptocare.common.contract.scheduling.SlotQuery;
import ch.cryptocare.common.contract.scheduling.WalkInApi;
import ch.cryptocare.common.contract.scheduling.WalkInSuggestion;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A new appointment for somebody who stands at the desk or telephones. */
public final class BookingViewModel {
    public final ObjectProperty<AgendaPractitioner> practitioner = new SimpleObjectProperty<>(this, "practitioner");
    public final ObjectProperty<ServiceResponse> service = new SimpleObjectProperty<>(this, "service");
    public final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>(this, "date");
    public final ObjectProperty<LocalTime> time = new SimpleObjectProperty<>(this, "time");
    public final StringProperty name = new SimpleStringProperty(this, "name", "");
    public final StringProperty email = new SimpleStringProperty(this, "email", "");
    public final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    public final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** What patients would be offered on that day: a hint, not a limit. */
    public final ObservableList<Slot> offered = FXCollections.observableArrayList();

    private final ServerApi api;
    private final Background background;
    private UUID intention = UUID.randomUUID();
    private Optional<UUID> walkIn = Optional.empty();
    private long asks;

    /** Whether what patients are offered is still awaited. */
    public final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");

    public BookingViewModel(
            ServerApi api, Background background, AgendaPractitioner first, LocalDate day, Language language) {
        this.api = api;
        this.background = background;
        date.set(day);
        this.language.set(language);
        practitioner.addListener((_, _, now) -> service.set(now.services().getFirst()));
        service.addListener((_, _, _) -> findOffered());
        date.addListener((_, _, _) -> findOffered());
        // Another wish is another intention: only the very same request may be repeated.
        for (var wish : List.<ObservableValue<?>>of(practitioner, service, date, time, name, email, phone))
            wish.addListener((_, _, _) -> intention = UUID.randomUUID());
        practitioner.set(first);
    }

    /** For somebody who waits: they leave the queue with it, and what they want is filled in. */
    public BookingViewModel takenFromQueue(WalkInSummary who) {
        walkIn = Optional.of(who.id());
        name.set(who.name());
        var wanted = who.next().map(WalkInSuggestion::serviceId).orElse(who.serviceId());
        practitioner.get().services().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .ifPresent(service::set);
        who.next().ifPresent(next -> time.set(LocalTime.ofInstant(next.start(), zone())));
        return this;
    }

    public ZoneId zone() {
        return ZoneId.of(practitioner.get().zone());
    }

    /** What is missing or wrong, by the name of its field; empty when it can be asked for. */
    public Optional<String> firstFault() {
        if (date.get() == null) return Optional.of("date");
        if (time.get() == null) return Optional.of("time");
        try {
            contact();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(String.valueOf(refusal.facts.get("field")).replace("patient.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.of("email");
        }
    }

    /** Holds the time and asks for the invoice. */
    public void hold(Consumer<AgendaAppointmentResponse> held, Consumer<Failure> failed) {
        var start = date.get().atTime(time.get()).atZone(zone()).toInstant();
        var request = new DeskAppointmentRequest(
                practitioner.get().id(), service.get().id(), start, contact());
        background
                .run(() -> api.call(asked().with(request).once(intention)))
                .whileBusy(busy)
                .then(held)
                .failed(failed);
    }

    private Ask<DeskAppointmentRequest, AgendaAppointmentResponse> asked() {
        return walkIn.map(who -> Ask.of(WalkInApi.BOOK, who)).orElseGet(() -> Ask.of(AgendaApi.HOLD));
    }

    private DeskContact contact() {
        var address = typed(email).map(EmailAddress::new);
        return new DeskContact(name.get(), address, typed(phone), Optional.ofNullable(language.get()));
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.of(field.get().strip()).filter(text -> !text.isEmpty());
    }

    private void findOffered() {
        if (service.get() == null || date.get() == null) return;
        var query = new SlotQuery(
                service.get().id(),
                date.get().toString(),
                date.get().plusDays(1).toString());
        var asked = practitioner.get().id().value();
        long mine = ++asks;
        asking.set(true);
        background
                .run(() -> api.call(SchedulingApi.SLOTS, asked, query).items())
                .then(found -> offer(mine, found))
                .failed(_ -> offer(mine, List.of()));
    }

    /** Unless another wish has been asked for since. */
    private void offer(long asked, List<Slot> found) {
        if (asked != asks) return;
        asking.set(false);
        offered.setAll(found);
    }
}
