package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;

/** A kind of consultation as whoever keeps the calendar sees it; a withdrawn one can't be booked any more. */
public record ServiceDetails(
        ServiceTypeId id,
        ServiceNames name,
        int durationMinutes,
        int stepMinutes,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        long priceSats,
        ConsultationMode mode,
        boolean withdrawn) {}
