package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentResponse;
import ch.cryptocare.common.contract.scheduling.RefundApi;
import ch.cryptocare.common.contract.scheduling.RefundDestinationRequest;
import ch.cryptocare.common.contract.scheduling.RefundListQuery;
import ch.cryptocare.common.contract.scheduling.RefundPage;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import ch.cryptocare.server.scheduling.usecases.ListRefunds;
import ch.cryptocare.server.scheduling.usecases.LookAfterRefund;
import java.util.Optional;
import java.util.UUID;

/** Money that goes back: where to, and whether it has. */
public final class RefundRoutes {
    private final LookAfterRefund refund;
    private final ListRefunds list;
    private final Appointments appointments;
    private final AppointmentJson json;
    private final RefundJson refunds;

    public RefundRoutes(
            LookAfterRefund refund,
            ListRefunds list,
            Appointments appointments,
            AppointmentJson json,
            RefundJson refunds) {
        this.refunds = refunds;
        this.refund = refund;
        this.list = list;
        this.appointments = appointments;
        this.json = json;
    }

    public void addTo(Api api) {
        api.serve(RefundApi.DIRECT, this::direct);
        api.serve(RefundApi.OF_PRACTICE, this::ofPractice);
        api.serve(
                RefundApi.RELEASE_AS_PRACTICE,
                call -> refunds.forPractice(refund.releaseKept(call.caller(), call.id())));
        api.serve(
                RefundApi.PROVE_AS_PRACTICE,
                call -> refunds.forPractice(
                        refund.proveKept(call.caller(), call.id(), call.body().preimage())));
        api.serve(RefundApi.ALL, this::all);
        api.serve(RefundApi.RELEASE, call -> refunds.forAdministrators(refund.release(call.caller(), call.id())));
        api.serve(
                RefundApi.PROVE,
                call -> refunds.forAdministrators(
                        refund.prove(call.caller(), call.id(), call.body().preimage())));
    }

    private AppointmentResponse direct(Call<RefundDestinationRequest> call) {
        var id = new AppointmentId(call.id());
        var token = new Token(call.bearerToken());
        refund.direct(id, token, call.body().refundId(), call.body().destination());
        return json.of(appointments.find(id, token).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND)));
    }

    private RefundPage ofPractice(Call<RefundListQuery> call) {
        var asked = call.body();
        return refunds.forPractice(list.ofPractice(call.caller().account(), status(asked), before(asked)));
    }

    private RefundPage all(Call<RefundListQuery> call) {
        return refunds.forAdministrators(list.all(status(call.body()), before(call.body())));
    }

    private static Optional<RefundSummary.Status> status(RefundListQuery asked) {
        return asked.status().map(RefundStatus::name).map(RefundSummary.Status::valueOf);
    }

    private static Optional<UUID> before(RefundListQuery asked) {
        try {
            return asked.cursor().map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
