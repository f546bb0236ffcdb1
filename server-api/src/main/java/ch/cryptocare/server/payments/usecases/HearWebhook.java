package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.Webhooks;
import java.util.Optional;
import java.util.function.Function;

/** Takes a webhook in: it is remembered and passed on in one transaction, and a copy of it does nothing. */
public final class HearWebhook {
    private static final int LARGEST_BODY = 64 * 1024;

    private final GatewayWebhook gateway;
    private final Transactions transactions;
    private final Webhooks webhooks;
    private final Events events;

    public HearWebhook(GatewayWebhook gateway, Transactions transactions, Webhooks webhooks, Events events) {
        this.gateway = gateway;
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.events = events;
    }

    public void heard(byte[] body, Function<String, Optional<String>> header) {
        if (body.length > LARGEST_BODY) throw new Refusal(ProblemType.BODY_TOO_LARGE);
        gateway.read(body, header)
                .ifPresent(message -> transactions.run(() -> {
                    if (webhooks.accept(message.report().gateway(), message.key())) events.publish(message.report());
                }));
    }
}
