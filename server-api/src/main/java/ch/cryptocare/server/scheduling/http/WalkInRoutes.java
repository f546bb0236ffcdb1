package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.DeskAppointmentRequest;
import ch.cryptocare.common.contract.scheduling.WalkInApi;
import ch.cryptocare.common.contract.scheduling.WalkInPage;
import ch.cryptocare.common.contract.scheduling.WalkInRequest;
import ch.cryptocare.common.contract.scheduling.WalkInSuggestion;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.domain.WalkIn;
import ch.cryptocare.server.scheduling.usecases.KeepWalkIns;
import ch.cryptocare.server.scheduling.usecases.Offer;
import ch.cryptocare.server.scheduling.usecases.SuggestNext;
import java.util.List;

/** The queue of those who came without an appointment. */
public final class WalkInRoutes {
    private final KeepWalkIns walkIns;
    private final SuggestNext suggestNext;
    private final HoldRequests holdRequests;
    private final AgendaJson json;

    public WalkInRoutes(KeepWalkIns walkIns, SuggestNext suggestNext, HoldRequests holdRequests, AgendaJson json) {
        this.walkIns = walkIns;
        this.suggestNext = suggestNext;
        this.holdRequests = holdRequests;
        this.json = json;
    }

    public void addTo(Api api) {
        api.serve(WalkInApi.WAITING, call -> waiting(keeper(call)));
        api.serve(WalkInApi.ADD, this::add);
        api.serve(WalkInApi.LEAVE, this::leave);
        api.serve(WalkInApi.COME_BACK, this::comeBack);
        api.serve(WalkInApi.BOOK, this::book);
    }

    private WalkInPage add(Call<WalkInRequest> call) {
        var asked = call.body();
        walkIns.add(keeper(call), asked.practitionerId(), asked.serviceId(), asked.anyone(), asked.name());
        return waiting(keeper(call));
    }

    private WalkInPage leave(Call<Void> call) {
        walkIns.leave(keeper(call), call.id());
        return waiting(keeper(call));
    }

    private WalkInPage comeBack(Call<Void> call) {
        walkIns.comeBack(keeper(call), call.id());
        return waiting(keeper(call));
    }

    private AgendaAppointmentResponse book(Call<DeskAppointmentRequest> call) {
        return json.of(holdRequests.holdAtDesk(call, request -> walkIns.hold(keeper(call), call.id(), request)));
    }

    private WalkInPage waiting(AccountId keeper) {
        var waiting = walkIns.waiting(keeper);
        var offers = waiting.isEmpty() ? List.<Offer>of() : suggestNext.offers(keeper);
        return new WalkInPage(
                waiting.stream().map(walkIn -> summary(walkIn, offers)).toList());
    }

    private WalkInSummary summary(WalkIn walkIn, List<Offer> offers) {
        return new WalkInSummary(
                walkIn.id(),
                walkIn.name(),
                walkIn.practitioner(),
                walkIn.service(),
                walkIn.anyone(),
                walkIn.arrivedAt(),
                suggestNext
                        .of(walkIn, offers)
                        .map(next -> new WalkInSuggestion(
                                next.practitioner(), next.service(), next.slot().start())));
    }

    private static AccountId keeper(Call<?> call) {
        return call.caller().account();
    }
}
