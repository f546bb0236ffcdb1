package ch.cryptocare.server.payments.usecases;

import java.util.List;
import java.util.Optional;

/** The gateway that makes new invoices, and those that may still be asked about old ones. */
public record Gateways(LightningGateway chosen, List<LightningGateway> all) {
    public Gateways {
        all = List.copyOf(all);
        if (!all.contains(chosen)) throw new IllegalArgumentException("the chosen gateway is one of all");
    }

    Optional<LightningGateway> named(String name) {
        return all.stream().filter(gateway -> gateway.name().equals(name)).findFirst();
    }
}
