package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What was agreed when the slot was taken; it stays, however the service or the terms change afterwards. */
public record Agreement(
        ServiceTypeId service,
        ConsultationMode mode,
        @Nullable RoomId room,
        Duration bufferBefore,
        Duration bufferAfter,
        Sats price,
        CancellationTerms terms) {

    public static Agreement on(ServiceType service, CancellationTerms terms) {
        return new Agreement(
                service.id(),
                service.mode(),
                service.room(),
                service.bufferBefore(),
                service.bufferAfter(),
                service.price(),
                terms);
    }
}
