package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AbsenceRequest;
import ch.cryptocare.common.contract.scheduling.AvailabilityApi;
import ch.cryptocare.common.contract.scheduling.AvailabilityChangeResponse;
import ch.cryptocare.common.contract.scheduling.AvailabilityPreviewRequest;
import ch.cryptocare.common.contract.scheduling.AvailabilityRequest;
import ch.cryptocare.common.contract.scheduling.ServiceChangeRequest;
import ch.cryptocare.common.contract.scheduling.ServiceOrderRequest;
import ch.cryptocare.common.contract.scheduling.ServiceRequest;
import ch.cryptocare.common.contract.scheduling.ServiceWithdrawalRequest;
import ch.cryptocare.common.contract.scheduling.SlotPage;
import ch.cryptocare.common.contract.scheduling.SlotVerdictPage;
import ch.cryptocare.common.contract.scheduling.SlotVerdictQuery;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.usecases.ExplainSlot;
import ch.cryptocare.server.scheduling.usecases.KeepServices;
import ch.cryptocare.server.scheduling.usecases.PlanAbsences;
import ch.cryptocare.server.scheduling.usecases.PreviewAvailability;
import ch.cryptocare.server.scheduling.usecases.ReadAvailability;
import ch.cryptocare.server.scheduling.usecases.SetAvailability;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** What whoever keeps a calendar does with its opening times, absences and services. */
public final class AvailabilityRoutes {
    private static final int MOST_SERVICES = 1_000;

    private final ReadAvailability readAvailability;
    private final SetAvailability setAvailability;
    private final PreviewAvailability previewAvailability;
    private final ExplainSlot explainSlot;
    private final PlanAbsences planAbsences;
    private final KeepServices keepServices;
    private final InstantSource clock;

    public AvailabilityRoutes(
            ReadAvailability readAvailability,
            SetAvailability setAvailability,
            PreviewAvailability previewAvailability,
            ExplainSlot explainSlot,
            PlanAbsences planAbsences,
            KeepServices keepServices,
            InstantSource clock) {
        this.readAvailability = readAvailability;
        this.setAvailability = setAvailability;
        this.previewAvailability = previewAvailability;
        this.explainSlot = explainSlot;
        this.planAbsences = planAbsences;
        this.keepServices = keepServices;
        this.clock = clock;
    }

    public void addTo(Api api) {
        api.serve(
                AvailabilityApi.AVAILABILITY,
                call -> AvailabilityJson.of(readAvailability.of(keeper(call), practitioner(call))));
        api.serve(AvailabilityApi.SET, this::set);
        api.serve(AvailabilityApi.PREVIEW, this::preview);
        api.serve(AvailabilityApi.SLOT_VERDICTS, this::verdicts);
        api.serve(AvailabilityApi.ADD_ABSENCE, this::addAbsence);
        api.serve(
                AvailabilityApi.REMOVE_ABSENCE,
                call -> AvailabilityJson.of(planAbsences.remove(keeper(call), call.id())));
        api.serve(AvailabilityApi.ADD_SERVICE, this::addService);
        api.serve(AvailabilityApi.ORDER_SERVICES, this::orderServices);
        api.serve(AvailabilityApi.CHANGE_SERVICE, this::changeService);
        api.serve(AvailabilityApi.WITHDRAW_SERVICE, this::withdrawService);
    }

    private AvailabilityChangeResponse set(Call<AvailabilityRequest> call) {
        var asked = call.body();
        var plan = AvailabilityInput.plan(asked.availability(), clock.instant());
        return AvailabilityJson.of(setAvailability.set(keeper(call), practitioner(call), asked.revision(), plan));
    }

    private SlotPage preview(Call<AvailabilityPreviewRequest> call) {
        var asked = call.body();
        var plan = AvailabilityInput.plan(asked.availability(), clock.instant());
        var preview = previewAvailability.of(
                keeper(call),
                practitioner(call),
                plan,
                asked.service(),
                zone -> Moments.range(asked.from(), asked.to(), zone));
        return new SlotPage(preview.slots(), preview.zone().getId());
    }

    private SlotVerdictPage verdicts(Call<SlotVerdictQuery> call) {
        var asked = call.body();
        var start = Moments.within("start", asked.start());
        return SlotVerdictJson.of(
                explainSlot.of(keeper(call), practitioner(call), asked.service(), start, asked.except()));
    }

    private AvailabilityChangeResponse addAbsence(Call<AbsenceRequest> call) {
        var start = minute("start", call.body().start());
        var end = minute("end", call.body().end());
        return AvailabilityJson.of(planAbsences.add(keeper(call), practitioner(call), start, end));
    }

    private AvailabilityChangeResponse addService(Call<ServiceRequest> call) {
        var draft = ServiceInput.draft(call.body(), "");
        return AvailabilityJson.of(keepServices.add(keeper(call), practitioner(call), draft));
    }

    private AvailabilityChangeResponse orderServices(Call<ServiceOrderRequest> call) {
        var asked = call.body();
        var order = Fields.each(asked.order(), "order", MOST_SERVICES, (ServiceTypeId id, String _) -> id);
        return AvailabilityJson.of(keepServices.reorder(keeper(call), practitioner(call), asked.revision(), order));
    }

    private AvailabilityChangeResponse changeService(Call<ServiceChangeRequest> call) {
        var asked = call.body();
        var draft = ServiceInput.draft(asked.service(), "service.");
        return AvailabilityJson.of(keepServices.change(keeper(call), service(call), asked.revision(), draft));
    }

    private AvailabilityChangeResponse withdrawService(Call<ServiceWithdrawalRequest> call) {
        var asked = call.body();
        return AvailabilityJson.of(
                keepServices.withdraw(keeper(call), service(call), asked.revision(), asked.withdrawn()));
    }

    /** Nobody is away from a second on; and PostgreSQL keeps no nanoseconds. */
    private static Instant minute(String field, Instant moment) {
        var within = Moments.within(field, moment);
        if (!within.truncatedTo(ChronoUnit.MINUTES).equals(within)) throw Refusal.invalid(field, "not-whole-minutes");
        return within;
    }

    private static AccountId keeper(Call<?> call) {
        return call.caller().account();
    }

    private static PractitionerId practitioner(Call<?> call) {
        return new PractitionerId(call.id());
    }

    private static ServiceTypeId service(Call<?> call) {
        return new ServiceTypeId(call.id());
    }
}
