package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.ServiceResponse;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.scheduling.domain.ServiceType;

/** A kind of consultation on offer, with what its price is worth today. */
public final class ServiceJson {
    private final Payments payments;

    public ServiceJson(Payments payments) {
        this.payments = payments;
    }

    ServiceResponse of(ServiceType service) {
        return new ServiceResponse(
                service.id(),
                NamesJson.byTag(service.names()),
                (int) service.length().toMinutes(),
                service.price().amount(),
                payments.approxChfCents(service.price()),
                service.mode());
    }
}
