package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Opens a window every week: for every service, or only for one service or one mode of consultation. */
public record AvailabilityRule(
        DayOfWeek weekday,
        DayWindow window,
        @Nullable ServiceTypeId onlyService,
        @Nullable ConsultationMode onlyMode) {

    public static AvailabilityRule every(DayOfWeek weekday, DayWindow window) {
        return new AvailabilityRule(weekday, window, null, null);
    }

    boolean isFor(ServiceType service) {
        return (onlyService == null || onlyService.equals(service.id()))
                && (onlyMode == null || onlyMode == service.mode());
    }
}
