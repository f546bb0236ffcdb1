package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.payments.bolt11.Bolt11;
import ch.cryptocare.server.payments.bolt11.Network;
import ch.cryptocare.server.payments.bolt11.NotAnInvoice;
import ch.cryptocare.server.payments.domain.Invoice;
import java.time.Duration;
import java.util.Optional;

/** Reads the BOLT 11 text a gateway made, before anybody is asked to pay it. */
public final class OfferCheck {
    /** How far the gateway's clock may be ahead of ours. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(30);

    private final Network network;

    public OfferCheck(Network network) {
        this.network = network;
    }

    Bolt11 read(Invoice asked, GatewayInvoice made) throws NotAsAsked {
        var bolt11 = decode(made.bolt11());
        if (bolt11.network() != network) throw new NotAsAsked("network");
        if (!bolt11.milliSats()
                .equals(Optional.of(Math.multiplyExact(asked.amount().amount(), 1000L))))
            throw new NotAsAsked("amount");
        if (!made.paymentHash().orElse(bolt11.paymentHash()).equals(bolt11.paymentHash()))
            throw new NotAsAsked("payment hash");
        if (bolt11.expiresAt().isAfter(asked.expiresAt().plus(CLOCK_DIFFERENCE))) throw new NotAsAsked("expiry");
        if (!made.reference().orElse(asked.id()).equals(asked.id())) throw new NotAsAsked("reference");
        return bolt11;
    }

    private static Bolt11 decode(Optional<String> text) throws NotAsAsked {
        if (text.isEmpty()) throw new NotAsAsked("nothing to pay");
        try {
            return Bolt11.decode(text.get());
        } catch (NotAnInvoice e) {
            throw new NotAsAsked("BOLT 11: " + e.getMessage());
        }
    }
}
