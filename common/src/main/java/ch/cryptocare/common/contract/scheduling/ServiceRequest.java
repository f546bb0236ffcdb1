package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ConsultationMode;

/** A kind of consultation as it shall be; times are whole minutes, at most 720. */
public record ServiceRequest(
        ServiceNames name,
        int durationMinutes,
        int stepMinutes,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        long priceSats,
        ConsultationMode mode) {}
