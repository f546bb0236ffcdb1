package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import java.time.Duration;
import java.util.Optional;

/** Makes Lightning invoices and knows which are paid. Every call throws {@link GatewayFailure} when it has no answer. */
public interface LightningGateway {
    /** Stable: stored with each invoice. */
    String name();

    /**
     * @param reference kept by the gateway, so that an invoice whose answer was lost can be found again
     * @param lifetime never made longer by the gateway; it may be made a little shorter
     */
    GatewayInvoice create(InvoiceId reference, Sats amount, String memo, Duration lifetime);

    Optional<GatewayInvoice> lookup(String gatewayInvoiceId);

    /** Empty also for a gateway that cannot search by reference. */
    Optional<GatewayInvoice> findByReference(InvoiceId reference);
}
