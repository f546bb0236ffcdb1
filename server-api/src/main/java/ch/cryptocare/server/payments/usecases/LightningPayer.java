package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.domain.Preimage;
import java.util.Optional;

/**
 * Pays invoices of others. Not each gateway can, so this is not part of {@link LightningGateway}. Every call throws
 * {@link GatewayFailure} when it has no answer.
 */
public interface LightningPayer {
    /** What became of a payment. */
    sealed interface Answer {
        record Sent(Preimage preimage) implements Answer {}

        /** On its way: it will be one of the others. */
        record Underway() implements Answer {}

        /** Nothing left, and nothing will because of this. */
        record NotPaid() implements Answer {}
    }

    /**
     * Asked again for the same invoice it never pays twice: a payment hash is paid once.
     *
     * @param amount also where the invoice names it
     */
    Answer pay(String bolt11, Sats amount);

    /** @return empty when it never heard of a payment of this hash */
    Optional<Answer> lookup(String paymentHash);
}
