package ch.cryptocare.server.payments.http;

import ch.cryptocare.common.contract.payments.PaymentsApi;
import ch.cryptocare.common.contract.payments.WebhookReceipt;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.payments.usecases.HearWebhook;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;

/** Where the gateways tell us that something happened. A gateway that is not configured has no valid signature. */
public final class PaymentsRoutes {
    private final Optional<HearWebhook> swissBitcoinPay;
    private final Optional<HearWebhook> phoenixd;

    public PaymentsRoutes(Optional<HearWebhook> swissBitcoinPay, Optional<HearWebhook> phoenixd) {
        this.swissBitcoinPay = swissBitcoinPay;
        this.phoenixd = phoenixd;
    }

    public void addTo(Api api) {
        api.serve(PaymentsApi.SWISS_BITCOIN_PAY, call -> heard(swissBitcoinPay, call));
        api.serve(PaymentsApi.PHOENIXD, call -> heard(phoenixd, call));
    }

    private static WebhookReceipt heard(Optional<HearWebhook> hearWebhook, Call<Void> call) {
        hearWebhook
                .orElseThrow(() -> new Refusal(ProblemType.SIGNATURE_INVALID))
                .heard(call.rawBody(), call::header);
        return new WebhookReceipt(true);
    }
}
