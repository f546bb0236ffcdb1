package ch.cryptocare.server.payments.swissbitcoinpay;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.usecases.GatewayFailure;
import ch.cryptocare.server.payments.usecases.GatewayFailure.Consequence;
import ch.cryptocare.server.payments.usecases.GatewayInvoice;
import ch.cryptocare.server.payments.usecases.LightningGateway;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Swiss Bitcoin Pay's checkout. It cannot be searched by reference: an invoice whose answer was lost is found again when
 * its webhook repeats our reference, and is never made a second time.
 */
public final class SwissBitcoinPayGateway implements LightningGateway {
    public static final String NAME = "swiss-bitcoin-pay";

    /** Whole minutes are asked for; this much may be rounded up, less than clocks may differ. */
    private static final Duration ROUNDED_UP = Duration.ofSeconds(10);

    private final SwissBitcoinPayClient client;
    private final URI webhook;

    public SwissBitcoinPayGateway(SwissBitcoinPayClient client, URI webhook) {
        this.client = client;
        this.webhook = webhook;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public GatewayInvoice create(InvoiceId reference, Sats amount, String memo, Duration lifetime) {
        var checkout = Json.MAPPER
                .createObjectNode()
                .put("title", memo)
                .put("amount", amount.amount())
                .put("unit", "sat")
                .put("onChain", false)
                .put("delay", Math.max(1, lifetime.plus(ROUNDED_UP).toMinutes()))
                .put("webhook", webhook.toString());
        checkout.putObject("extra").put(CheckoutJson.REFERENCE, reference.toString());
        return CheckoutJson.created(client.create(checkout.toString().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(
                        () -> new GatewayFailure(Consequence.UNKNOWN, "Swiss Bitcoin Pay answered without invoice"));
    }

    @Override
    public Optional<GatewayInvoice> lookup(String gatewayInvoiceId) {
        return client.read(gatewayInvoiceId).map(SwissBitcoinPayGateway::named);
    }

    @Override
    public Optional<GatewayInvoice> findByReference(InvoiceId reference) {
        return Optional.empty();
    }

    private static GatewayInvoice named(JsonNode checkout) {
        return CheckoutJson.invoice(checkout)
                .orElseThrow(() -> new GatewayFailure(
                        Consequence.NOTHING_DONE, "Swiss Bitcoin Pay answered with a checkout without id"));
    }
}
