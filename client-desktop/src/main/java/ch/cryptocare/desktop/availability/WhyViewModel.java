package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityApi;
import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.contract.scheduling.SlotVerdictPage;
import ch.cryptocare.common.contract.scheduling.SlotVerdictQuery;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.TypedTime;
import ch.cryptocare.desktop.notices.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Why a time is offered or not, as the server sees it now. */
public final class WhyViewModel {
    public final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(this, "date");
    public final Typed time = new Typed("", this::forget);
    public final ObjectProperty<@Nullable ServiceTypeId> service = new SimpleObjectProperty<>(this, "service");
    public final ObjectProperty<Optional<Wrong>> wrongDate =
            new SimpleObjectProperty<>(this, "wrongDate", Optional.empty());
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** Gone as soon as another question is typed. */
    public final ObjectProperty<Optional<SlotVerdictPage>> answer =
            new SimpleObjectProperty<>(this, "answer", Optional.empty());

    private final AvailabilityViewModel hours;
    private final ServerApi api;
    private final Background background;
    private final Notices notices;

    public WhyViewModel(AvailabilityViewModel hours, ServerApi api, Background background, Notices notices) {
        this.hours = hours;
        this.api = api;
        this.background = background;
        this.notices = notices;
        date.addListener((_, _, _) -> {
            wrongDate.set(Optional.empty());
            forget();
        });
        service.addListener((_, _, _) -> forget());
        hours.edits.latestProperty().addListener((_, _, _) -> choose());
        choose();
    }

    public List<ServiceDetails> services() {
        return hours.edits.latest().map(now -> now.services()).orElse(List.of());
    }

    public void ask() {
        var at = TypedTime.read(time.text.get());
        var day = date.get();
        var what = service.get();
        if (at.isEmpty()) time.refuse(Wrong.NO_TIME);
        if (day == null) wrongDate.set(Optional.of(Wrong.NO_DATE));
        if (at.isEmpty() || day == null || what == null || busy.get()) return;
        var start = day.atTime(at.get()).atZone(hours.zone()).toInstant();
        var whose = hours.practitioner().orElseThrow().id();
        var query = new SlotVerdictQuery(what, start, Optional.empty());
        background
                .run(() -> api.call(AvailabilityApi.SLOT_VERDICTS, whose.value(), query))
                .whileBusy(busy)
                .then(page -> {
                    if (what.equals(service.get()) && day.equals(date.get())) answer.set(Optional.of(page));
                })
                .failed(notices::trouble);
    }

    private void choose() {
        forget();
        var ids = services().stream().map(ServiceDetails::id).toList();
        var now = service.get();
        if (now == null || !ids.contains(now)) service.set(ids.isEmpty() ? null : ids.getFirst());
        if (date.get() == null && hours.practitioner().isPresent()) date.set(hours.today());
    }

    /** The answer was to another question. */
    private void forget() {
        answer.set(Optional.empty());
    }
}
