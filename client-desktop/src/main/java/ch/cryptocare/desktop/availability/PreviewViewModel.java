package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityApi;
import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.AvailabilityPreviewRequest;
import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Debounce;
import ch.cryptocare.desktop.async.Failure;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The free times of one week and one service, as they would be if what is typed were saved, beside those that there are. */
public final class PreviewViewModel {
    private static final Duration TYPING_RESTS = Duration.ofMillis(350);

    public final ObjectProperty<@Nullable ServiceTypeId> service = new SimpleObjectProperty<>(this, "service");
    public final ObjectProperty<LocalDate> monday = new SimpleObjectProperty<>(this, "monday");

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Waiting());
    private final ServerApi api;
    private final Background background;
    private final Debounce debounce;
    private Supplier<Optional<Wish>> wished = Optional::empty;
    private long asked;

    /** What there is to see. */
    public sealed interface State {
        record Waiting() implements State {}

        /** Nothing is on offer that could be booked. */
        record Nothing() implements State {}

        /** Something typed cannot be read. */
        record Unreadable() implements State {}

        record Failed(Failure why) implements State {}

        record Shown(List<PreviewSlot> slots) implements State {
            public long count(PreviewSlot.Kind kind) {
                return slots.stream().filter(slot -> slot.kind() == kind).count();
            }
        }
    }

    /** Of what a preview is wanted: what holds, and what is typed unless it cannot be read. */
    record Wish(PractitionerId practitioner, AvailabilityPlan holds, Optional<AvailabilityPlan> typed) {}

    PreviewViewModel(ServerApi api, Background background, LocalDate today) {
        this.api = api;
        this.background = background;
        debounce = new Debounce(background, TYPING_RESTS);
        monday.set(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        monday.addListener((_, _, _) -> ask());
        service.addListener((_, _, _) -> ask());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void turn(int weeks) {
        monday.set(monday.get().plusWeeks(weeks));
    }

    /** From where what is wanted comes at the time of asking. */
    void of(Supplier<Optional<Wish>> wish) {
        wished = wish;
    }

    /** One of these that can be booked; the one that is seen, if it can. */
    void choose(List<ServiceDetails> services) {
        var offered = services.stream()
                .filter(one -> !one.withdrawn())
                .map(ServiceDetails::id)
                .toList();
        var now = service.get();
        if (now == null || !offered.contains(now)) service.set(offered.isEmpty() ? null : offered.getFirst());
    }

    /** As soon as the typing rests. */
    void soon() {
        debounce.soon(this::ask);
    }

    void ask() {
        long mine = ++asked;
        var wish = wished.get();
        var wanted = service.get();
        if (wish.isEmpty()) return;
        if (wanted == null) state.set(new State.Nothing());
        else if (wish.get().typed().isEmpty()) state.set(new State.Unreadable());
        else
            background
                    .run(() -> compared(wish.get(), wanted, monday.get()))
                    .then(slots -> {
                        if (mine == asked) state.set(new State.Shown(slots));
                    })
                    .failed(why -> {
                        if (mine == asked) state.set(new State.Failed(why));
                    });
    }

    private List<PreviewSlot> compared(Wish wish, ServiceTypeId wanted, LocalDate from) {
        var typed = wish.typed().orElseThrow();
        var then = slots(wish.practitioner(), typed, wanted, from);
        boolean same = PlanDraft.inOrder(typed).equals(PlanDraft.inOrder(wish.holds()));
        return PreviewSlot.compared(same ? then : slots(wish.practitioner(), wish.holds(), wanted, from), then);
    }

    private List<Slot> slots(PractitionerId whose, AvailabilityPlan plan, ServiceTypeId wanted, LocalDate from) {
        var request = new AvailabilityPreviewRequest(
                plan, wanted, from.toString(), from.plusWeeks(1).toString());
        return api.call(AvailabilityApi.PREVIEW, whose.value(), request).items();
    }
}
