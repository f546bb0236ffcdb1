package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AbsenceRequest;
import ch.cryptocare.common.contract.scheduling.AbsenceResponse;
import ch.cryptocare.common.contract.scheduling.AvailabilityApi;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.i18n.TypedTime;
import ch.cryptocare.desktop.notices.Notices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** When somebody is away; saved at once, and taken back as easily. */
public final class AbsencesViewModel {
    public final ObjectProperty<@Nullable LocalDate> firstDay = new SimpleObjectProperty<>(this, "firstDay");
    public final Typed firstTime = new Typed("00:00", () -> {});
    public final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>(this, "lastDay");
    public final Typed lastTime = new Typed("24:00", () -> {});
    public final ObjectProperty<Optional<Wrong>> wrongStart =
            new SimpleObjectProperty<>(this, "wrongStart", Optional.empty());
    public final ObjectProperty<Optional<Wrong>> wrongEnd =
            new SimpleObjectProperty<>(this, "wrongEnd", Optional.empty());
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final AvailabilityViewModel hours;
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    public AbsencesViewModel(
            AvailabilityViewModel hours, ServerApi api, Background background, Notices notices, Text text) {
        this.hours = hours;
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        firstDay.addListener((_, _, first) -> {
            wrongStart.set(Optional.empty());
            var last = lastDay.get();
            if (first != null && (last == null || last.isBefore(first))) lastDay.set(first);
        });
        lastDay.addListener((_, _, _) -> wrongEnd.set(Optional.empty()));
    }

    /** Those that are not over, in order of time. */
    public List<AbsenceResponse> absences() {
        return hours.edits
                .latest()
                .map(now -> now.absences().stream()
                        .sorted(Comparator.comparing(AbsenceResponse::start))
                        .toList())
                .orElse(List.of());
    }

    /** Enters what is typed. */
    public void add() {
        var start = moment(firstDay.get(), firstTime);
        var end = moment(lastDay.get(), lastTime);
        if (firstDay.get() == null) wrongStart.set(Optional.of(Wrong.NO_DATE));
        if (lastDay.get() == null) wrongEnd.set(Optional.of(Wrong.NO_DATE));
        if (start.isEmpty() || end.isEmpty() || busy.get()) return;
        add(new AbsenceRequest(start.get(), end.get()), this::clear);
    }

    /** Takes an absence back; for as long as that is told, it can be undone. */
    public void remove(AbsenceResponse absence) {
        background
                .run(() -> api.call(AvailabilityApi.REMOVE_ABSENCE, absence.id()))
                .then(answer -> {
                    var whose = answer.availability().practitionerId();
                    hours.changed(answer);
                    notices.done(text.of("absences.removed"), () -> enterAgain(whose, absence));
                })
                .failed(this::refused);
    }

    private void enterAgain(PractitionerId whose, AbsenceResponse absence) {
        background
                .run(() -> api.call(
                        AvailabilityApi.ADD_ABSENCE, whose.value(), new AbsenceRequest(absence.start(), absence.end())))
                .then(hours::changed)
                .failed(this::refused);
    }

    private void add(AbsenceRequest request, Runnable done) {
        var whose = hours.practitioner().orElseThrow().id();
        background
                .run(() -> api.call(AvailabilityApi.ADD_ABSENCE, whose.value(), request))
                .whileBusy(busy)
                .then(answer -> {
                    done.run();
                    hours.changed(answer);
                    notices.done(text.of("absences.added"));
                })
                .failed(this::refused);
    }

    private void refused(Failure failure) {
        if (failure instanceof Failure.Refused no && no.refusal().facts.get("reason") != null) {
            var wrong = Optional.of(Wrong.of(no.refusal().facts.get("reason")));
            if ("start".equals(no.refusal().facts.get("field"))) wrongStart.set(wrong);
            else wrongEnd.set(wrong);
            return;
        }
        notices.trouble(failure);
    }

    private void clear() {
        firstDay.set(null);
        lastDay.set(null);
        firstTime.text.set("00:00");
        lastTime.text.set("24:00");
    }

    /** Marks a time that cannot be read. */
    private Optional<Instant> moment(@Nullable LocalDate day, Typed time) {
        var midnight = time.text.get().strip().matches("24([:h.]?00|h)?");
        var at = midnight ? Optional.of(LocalTime.MIDNIGHT) : TypedTime.read(time.text.get());
        if (at.isEmpty()) time.refuse(Wrong.NO_TIME);
        if (at.isEmpty() || day == null) return Optional.empty();
        var date = midnight ? day.plusDays(1) : day;
        return Optional.of(date.atTime(at.get()).atZone(hours.zone()).toInstant());
    }
}
