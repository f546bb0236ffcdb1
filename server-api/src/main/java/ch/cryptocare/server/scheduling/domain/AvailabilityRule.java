package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a window every week: for every service, or only for one service or one mode of consultation. */
public record AvailabilityRule(
        DayOfWeek weekday,
        DayWindow window,
        @Nullable ServiceTypeId onlyService,
        @Nullable ConsultationMode onlyMode) {
    private static final DayWindow WHOLE_DAY = new DayWindow(0, 24 * 60);

    public static AvailabilityRule every(DayOfWeek weekday, DayWindow window) {
        return new AvailabilityRule(weekday, window, null, null);
    }

    /** Those of a day and for the same are one where they overlap, as patients see them; the order is that of the week. */
    public static List<AvailabilityRule> merged(Collection<AvailabilityRule> rules) {
        var alike = new LinkedHashMap<AvailabilityRule, List<DayWindow>>();
        rules.forEach(rule -> alike.computeIfAbsent(rule.in(WHOLE_DAY), any -> new ArrayList<>())
                .add(rule.window()));
        return alike.entrySet().stream()
                .flatMap(group -> DayWindow.union(group.getValue()).stream()
                        .map(window -> group.getKey().in(window)))
                .sorted(Comparator.comparing(AvailabilityRule::weekday)
                        .thenComparingInt(rule -> rule.window().from()))
                .toList();
    }

    private AvailabilityRule in(DayWindow other) {
        return new AvailabilityRule(weekday, other, onlyService, onlyMode);
    }

    boolean isFor(ServiceTypeId service, ConsultationMode mode) {
        return (onlyService == null || onlyService.equals(service)) && (onlyMode == null || onlyMode == mode);
    }
}
