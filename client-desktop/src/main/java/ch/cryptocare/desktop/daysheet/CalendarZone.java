package ch.cryptocare.desktop.daysheet;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** By which clock it is today: that of whose calendars are kept, one's own before others', and not this machine's. */
public final class CalendarZone {
    private CalendarZone() {}

    /** @param machines where nobody's is kept */
    public static ZoneId of(List<AgendaPractitioner> kept, ZoneId machines) {
        return kept.stream()
                .max(Comparator.comparing(AgendaPractitioner::own))
                .map(one -> ZoneId.of(one.zone()))
                .orElse(machines);
    }
}
