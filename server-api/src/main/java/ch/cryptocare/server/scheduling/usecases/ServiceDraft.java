package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import java.time.Duration;
import java.util.Map;

/** What a practitioner wants to offer. */
public record ServiceDraft(
        Map<Language, String> names,
        Duration length,
        Duration step,
        Duration bufferBefore,
        Duration bufferAfter,
        Sats price,
        ConsultationMode mode) {
    public ServiceDraft {
        names = Map.copyOf(names);
    }

    ServiceType as(ServiceTypeId id) {
        return new ServiceType(id, names, length, step, bufferBefore, bufferAfter, price, mode, null);
    }

    /** The room, and whether it is on offer, stay as they are. */
    ServiceType insteadOf(ServiceType before) {
        return new ServiceType(
                before.id(),
                names,
                length,
                step,
                bufferBefore,
                bufferAfter,
                price,
                mode,
                before.room(),
                before.withdrawnAt());
    }
}
