package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import java.util.Map;
import java.util.Optional;

/** A kind of consultation on offer; {@code name} by language tag. {@code approxChfCents} is today's worth of the price, when a rate is known. */
public record ServiceResponse(
        ServiceTypeId id,
        Map<String, String> name,
        int durationMinutes,
        long priceSats,
        Optional<Long> approxChfCents,
        ConsultationMode mode) {}
