package ch.cryptocare.server.payments.phoenixd;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.payments.usecases.GatewayInvoice;
import ch.cryptocare.server.payments.usecases.LightningGateway;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A phoenixd node of our own. It names an invoice by its payment hash and finds it by our reference too. */
public final class PhoenixdGateway implements LightningGateway {
    public static final String NAME = "phoenixd";
    private static final Pattern PAYMENT_HASH = Pattern.compile("[0-9a-f]{64}");

    private final PhoenixdClient client;
    private final URI webhook;

    public PhoenixdGateway(PhoenixdClient client, URI webhook) {
        this.client = client;
        this.webhook = webhook;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public GatewayInvoice create(InvoiceId reference, Sats amount, String memo, Duration lifetime) {
        var created = client.createInvoice(Map.of(
                "amountSat", Long.toString(amount.amount()),
                "description", memo,
                "expirySeconds", Long.toString(Math.max(1, lifetime.toSeconds())),
                "externalId", reference.toString(),
                "webhookUrl", webhook.toString()));
        return IncomingJson.created(created)
                .orElseThrow(() -> new GatewayFailure(Consequence.UNKNOWN, "phoenixd answered without invoice"));
    }

    @Override
    public Optional<GatewayInvoice> lookup(String gatewayInvoiceId) {
        if (!PAYMENT_HASH.matcher(gatewayInvoiceId).matches()) return Optional.empty();
        return client.incoming(gatewayInvoiceId).flatMap(IncomingJson::invoice);
    }

    /** A paid one first: the others were never shown to anybody. */
    @Override
    public Optional<GatewayInvoice> findByReference(InvoiceId reference) {
        var found = StreamSupport.stream(
                        client.incomingFor(reference.toString()).spliterator(), false)
                .flatMap(json -> IncomingJson.invoice(json).stream())
                .toList();
        return found.stream()
                .filter(invoice -> invoice.status() == GatewayInvoice.Status.PAID)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }
}
