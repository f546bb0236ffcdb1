package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AvailabilityApi;
import ch.cryptocare.common.contract.scheduling.AvailabilityChangeResponse;
import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.AvailabilityRequest;
import ch.cryptocare.common.contract.scheduling.AvailabilityResponse;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** When somebody can be booked, as it holds and as it is being changed. */
public final class AvailabilityViewModel {
    public final Loaded<List<AgendaPractitioner>> practitioners;
    public final ObjectProperty<Section> section = new SimpleObjectProperty<>(this, "section", Section.WEEK);
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** What came of the last change: appointments that stay, though they do not fit any more. */
    public final ObjectProperty<Optional<AvailabilityChangeResponse>> outcome =
            new SimpleObjectProperty<>(this, "outcome", Optional.empty());

    /** How often something typed was refused: each time the cursor goes there. */
    public final IntegerProperty refusals = new SimpleIntegerProperty(this, "refusals");

    public final Edits edits;
    public final PreviewViewModel preview;

    private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;
    private final InstantSource clock;

    /** Whose hours are open, and every state that they can be in. */
    public record Opened(AgendaPractitioner practitioner, Loaded<AvailabilityResponse> availability) {}

    public AvailabilityViewModel(
            ServerApi api, Background background, Notices notices, Text text, InstantSource clock, ZoneId zone) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        this.clock = clock;
        preview = new PreviewViewModel(api, background, LocalDate.ofInstant(clock.instant(), zone));
        edits = new Edits(this::typed);
        preview.of(() -> edits.base()
                .flatMap(now -> edits.draft()
                        .map(typed ->
                                new PreviewViewModel.Wish(now.practitionerId(), now.availability(), typed.plan()))));
        practitioners =
                new Loaded<>(background, () -> api.call(AgendaApi.PRACTITIONERS).items(), List::isEmpty);
        practitioners.stateProperty().addListener((_, _, now) -> openFirst(now));
    }

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public Optional<AgendaPractitioner> practitioner() {
        return opened.get().map(Opened::practitioner);
    }

    /** In which the opening times are meant. */
    public ZoneId zone() {
        return ZoneId.of(practitioner().orElseThrow().zone());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The practitioners, and the hours of whoever is chosen anew. */
    public void load() {
        practitioners.load();
        reload();
    }

    void reload() {
        opened.get().ifPresent(now -> now.availability().load());
    }

    /** Shows somebody's hours, and lets go of what is not saved of another's. */
    public void choose(AgendaPractitioner practitioner) {
        var id = practitioner.id();
        if (isOpen(id)) return;
        var hours = new Loaded<AvailabilityResponse>(
                background, () -> api.call(AvailabilityApi.AVAILABILITY, id.value()), _ -> false);
        forget();
        opened.set(Optional.of(new Opened(practitioner, hours)));
        hours.stateProperty().addListener((_, _, now) -> {
            if (now instanceof Loaded.State.Shown<AvailabilityResponse>(var came) && isOpen(id)) edits.take(came);
        });
        hours.load();
    }

    /** Something about one of these calendars changed, here or elsewhere. */
    public void changedElsewhere(PractitionerId whose) {
        if (isOpen(whose) && !busy.get()) reload();
    }

    /** Saves week, exceptions and rules as one, unless something cannot be read. */
    public void save() {
        if (edits.base().isEmpty() || edits.draft().isEmpty() || busy.get()) return;
        var typed = edits.draft().get();
        var fault = typed.firstFault();
        if (fault.isPresent()) {
            refuseAt(fault.get());
            return;
        }
        var plan = typed.plan().orElseThrow();
        var now = edits.base().get();
        background
                .run(() -> api.call(
                        AvailabilityApi.SET,
                        now.practitionerId().value(),
                        new AvailabilityRequest(now.revision(), plan)))
                .whileBusy(busy)
                .then(answer -> saved(answer, plan))
                .failed(this::refused);
    }

    /** The answer to a change of absences or services, which are saved at once. */
    void changed(AvailabilityChangeResponse answer) {
        if (!isOpen(answer.availability().practitionerId())) return;
        outcome.set(Optional.of(answer));
        edits.take(answer.availability());
    }

    /** The newest is asked for when somebody else was faster; what was typed stays. */
    void refused(Failure failure) {
        if (failure instanceof Failure.Refused no) {
            if (no.refusal().type == ProblemType.CHANGED_MEANWHILE) reload();
            var field = String.valueOf(no.refusal().facts.get("field"));
            var wrong = Wrong.of(no.refusal().facts.get("reason"));
            var place = edits.draft().flatMap(typed -> typed.refuse(field, wrong));
            place.ifPresent(this::refuseAt);
            if (place.isPresent()) return;
        }
        notices.trouble(failure);
    }

    private void refuseAt(Section place) {
        section.set(place);
        refusals.set(refusals.get() + 1);
    }

    private void openFirst(Loaded.State<List<AgendaPractitioner>> now) {
        if (opened.get().isPresent() || !(now instanceof Loaded.State.Shown<List<AgendaPractitioner>>(var kept)))
            return;
        choose(kept.stream().filter(AgendaPractitioner::own).findFirst().orElse(kept.getFirst()));
    }

    private boolean isOpen(PractitionerId id) {
        return practitioner().filter(now -> now.id().equals(id)).isPresent();
    }

    private void saved(AvailabilityChangeResponse answer, AvailabilityPlan sent) {
        if (!isOpen(answer.availability().practitionerId())) return;
        outcome.set(Optional.of(answer));
        notices.done(text.of("hours.saved"));
        edits.saved(answer.availability(), sent);
    }

    private void forget() {
        edits.forget();
        outcome.set(Optional.empty());
        preview.service.set(null);
    }

    private void typed() {
        edits.latest().ifPresent(now -> preview.choose(now.services()));
        preview.soon();
    }
}
