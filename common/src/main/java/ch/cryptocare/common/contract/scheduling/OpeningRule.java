package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.DayOfWeek;
import java.util.Optional;

/** Open each week in that window (as in {@link OpeningWindow}): for every service, or only for one or one mode. */
public record OpeningRule(
        DayOfWeek weekday,
        int from,
        int to,
        Optional<ServiceTypeId> onlyService,
        Optional<ConsultationMode> onlyMode) {}
