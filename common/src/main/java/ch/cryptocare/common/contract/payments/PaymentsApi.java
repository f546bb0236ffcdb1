package ch.cryptocare.common.contract.payments;

import static ch.cryptocare.common.contract.Access.SIGNED_WEBHOOK;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.SIGNATURE_INVALID;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** What the Lightning gateways tell us. */
public interface PaymentsApi {
    Endpoint<Void, WebhookReceipt> SWISS_BITCOIN_PAY = post(
                    "/api/webhooks/swiss-bitcoin-pay",
                    Void.class,
                    WebhookReceipt.class,
                    "Swiss Bitcoin Pay reports an invoice")
            .by(SIGNED_WEBHOOK)
            .or(SIGNATURE_INVALID);

    Endpoint<Void, WebhookReceipt> PHOENIXD = post(
                    "/api/webhooks/phoenixd", Void.class, WebhookReceipt.class, "phoenixd reports a payment")
            .by(SIGNED_WEBHOOK)
            .or(SIGNATURE_INVALID);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(SWISS_BITCOIN_PAY, PHOENIXD);
}
