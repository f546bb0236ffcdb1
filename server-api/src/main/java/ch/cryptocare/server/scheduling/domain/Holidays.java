package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.Canton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The public holidays of a canton in a year. */
public final class Holidays {
    private Holidays() {}

    public static Map<Holiday, LocalDate> in(Canton canton, int year) {
        var holidays = new EnumMap<Holiday, LocalDate>(Holiday.class);
        for (var holiday : Holiday.values()) {
            holiday.dateIn(canton, year).ifPresent(date -> holidays.put(holiday, date));
        }
        return holidays;
    }
}
