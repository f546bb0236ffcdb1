package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AvailabilityApi;
import ch.cryptocare.common.contract.scheduling.AvailabilityChangeResponse;
import ch.cryptocare.common.contract.scheduling.ServiceChangeRequest;
import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.contract.scheduling.ServiceOrderRequest;
import ch.cryptocare.common.contract.scheduling.ServiceResponse;
import ch.cryptocare.common.contract.scheduling.ServiceWithdrawalRequest;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** For what somebody can be booked; each change is saved at once. */
public final class OfferedViewModel {
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final AvailabilityViewModel hours;
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    public OfferedViewModel(
            AvailabilityViewModel hours, ServerApi api, Background background, Notices notices, Text text) {
        this.hours = hours;
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
    }

    /** In the order in which patients see them, withdrawn ones too. */
    public List<ServiceDetails> services() {
        return hours.edits.latest().map(now -> now.services()).orElse(List.of());
    }

    /** Today's worth in centimes, by the rate of what is on offer; empty when none is known. */
    public Optional<Long> francs(long sats) {
        return hours.practitioner().stream()
                .flatMap(one -> one.services().stream())
                .filter(service -> service.approxChfCents().isPresent() && service.priceSats() > 0)
                .findFirst()
                .map(service -> worth(sats, service));
    }

    private static long worth(long sats, ServiceResponse service) {
        return Math.round((double) sats * service.approxChfCents().orElseThrow() / service.priceSats());
    }

    /** Adds what is typed, or changes a service to it. */
    public void send(OfferedDraft draft, Optional<ServiceDetails> before, Runnable done) {
        var request = draft.request();
        if (request.isEmpty() || busy.get()) return;
        var whose = hours.practitioner().orElseThrow().id().value();
        Callable<AvailabilityChangeResponse> call = before.isEmpty()
                ? () -> api.call(AvailabilityApi.ADD_SERVICE, whose, request.get())
                : () -> api.call(
                        AvailabilityApi.CHANGE_SERVICE,
                        before.get().id().value(),
                        new ServiceChangeRequest(revision(), request.get()));
        change(call, "services.saved", done, failure -> {
            if (!draft.refuse(failure)) hours.refused(failure);
        });
    }

    /** Lets nobody book it any more, or everybody again. */
    public void withdraw(ServiceDetails service, boolean withdrawn) {
        var request = new ServiceWithdrawalRequest(revision(), withdrawn);
        change(
                () -> api.call(AvailabilityApi.WITHDRAW_SERVICE, service.id().value(), request),
                withdrawn ? "services.withdrawn" : "services.offered",
                () -> {},
                hours::refused);
    }

    /** Up or down by so many places. */
    public void move(ServiceDetails service, int places) {
        var order = new ArrayList<>(services().stream().map(ServiceDetails::id).toList());
        int from = order.indexOf(service.id());
        int to = from + places;
        if (from < 0 || to < 0 || to >= order.size() || busy.get()) return;
        order.remove(from);
        order.add(to, service.id());
        var whose = hours.practitioner().orElseThrow().id().value();
        var request = new ServiceOrderRequest(revision(), order);
        change(() -> api.call(AvailabilityApi.ORDER_SERVICES, whose, request), "", () -> {}, hours::refused);
    }

    private void change(
            Callable<AvailabilityChangeResponse> call, String told, Runnable done, Consumer<Failure> failed) {
        background
                .run(call)
                .whileBusy(busy)
                .then(answer -> {
                    done.run();
                    hours.changed(answer);
                    if (!told.isEmpty()) notices.done(text.of(told));
                })
                .failed(failed);
    }

    private long revision() {
        return hours.edits.latest().orElseThrow().revision();
    }
}
